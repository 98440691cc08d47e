#!/usr/bin/env bash
# Create a webhook
# A webhook with the default payload

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/webhooks/configuration/webhooks" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "notify-hub",
  "url": "https://hub.example.com/datadog"
}
EOF
