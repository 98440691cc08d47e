#!/usr/bin/env bash
# Share a dashboard
# Embed a screen in a status page
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/dashboard/public" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "dashboard_id": "m7e-2vx-r4w",
  "dashboard_type": "custom_screenboard",
  "share_type": "embed",
  "embeddable_domains": ["https://status.example.com"],
  "global_time": {
    "live_span": "4h"
  },
  "viewing_preferences": {
    "theme": "dark",
    "high_density": true
  }
}
EOF
