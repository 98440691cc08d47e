#!/usr/bin/env bash
# Add a channel to a Slack account
# A channel whose messages offer to mute the monitor

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/slack/configuration/accounts/web-store/channels" \
  --fail-with-body \
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
