#!/usr/bin/env bash
# Update a monitor
# Give a monitor a new name and message
# Needs DD_API_KEY, DD_APP_KEY, MONITOR_ID
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${MONITOR_ID:?set it to the monitor_id that is meant, such as 158348339}"

curl --silent --show-error --fail-with-body \
  --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/monitor/${MONITOR_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Errors in checkout (all versions)",
  "message": "@slack-checkout-alerts @sam.ortiz@example.com"
}
EOF
