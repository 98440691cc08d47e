#!/usr/bin/env bash
# Add a channel to a Slack account
# A channel whose messages offer to mute the monitor
# Needs DD_API_KEY, DD_APP_KEY, ACCOUNT_NAME
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${ACCOUNT_NAME:?set it to the account_name that is meant, such as web-store}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/slack/configuration/accounts/${ACCOUNT_NAME}/channels" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "#checkout-alerts",
  "display": {
    "message": true,
    "mute_buttons": true,
    "notified": true,
    "snapshot": true,
    "tags": true
  }
}
EOF
