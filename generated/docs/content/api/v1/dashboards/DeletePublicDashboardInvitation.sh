#!/usr/bin/env bash
# Revoke invitations to a shared dashboard
# Take back one invitation
# Needs DD_API_KEY, DD_APP_KEY, TOKEN
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${TOKEN:?set it to the token that is meant, such as aaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}"

curl --silent --show-error --fail-with-body \
  --request DELETE "https://api.${DD_SITE:-datadoghq.com}/api/v1/dashboard/public/${TOKEN}/invitation" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "data": {
    "type": "public_dashboard_invitation",
    "attributes": {
      "email": "sam.ortiz@example.org"
    }
  }
}
EOF
