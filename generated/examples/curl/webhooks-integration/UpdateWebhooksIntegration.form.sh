#!/usr/bin/env bash
# Update a webhook
# Send a form instead of JSON

curl --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/webhooks/configuration/webhooks/open-ticket" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "encode_as": "form",
  "payload": "{\"subject\": \"$EVENT_TITLE\", \"text\": \"$EVENT_MSG\"}"
}
EOF
