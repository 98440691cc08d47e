#!/usr/bin/env bash
# Update a Slack channel
# Leave graphs and tags out

curl --request PATCH "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/slack/configuration/accounts/web-store/channels/checkout-alerts" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "display": {
    "snapshot": false,
    "tags": false
  }
}
EOF
