#!/usr/bin/env bash
# Restore deleted dashboards
# Bring back two dashboards
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request PATCH "https://api.${DD_SITE:-datadoghq.com}/api/v1/dashboard" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "data": [
    {
      "id": "q5j-8ti-n3k",
      "type": "dashboard"
    },
    {
      "id": "m7e-2vx-r4w",
      "type": "dashboard"
    }
  ]
}
EOF
