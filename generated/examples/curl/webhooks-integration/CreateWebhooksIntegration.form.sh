#!/usr/bin/env bash
# Create a webhook
# A form request

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/webhooks/configuration/webhooks" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "text-on-call",
  "url": "https://sms.example.com/send",
  "encode_as": "form",
  "payload": "{\"to\": \"on-call\", \"body\": \"$EVENT_TITLE\"}"
}
EOF
