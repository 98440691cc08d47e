#!/usr/bin/env bash
# Create a custom variable
# An address that several webhooks use

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/webhooks/configuration/custom-variables" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "TICKET_HOST",
  "value": "tickets.example.com",
  "is_secret": false
}
EOF
