#!/usr/bin/env bash
# Update a monitor
# Give a monitor a new name and message

curl --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/monitor/158348339" \
  --fail-with-body \
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
