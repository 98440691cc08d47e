#!/usr/bin/env bash
# Create a webhook
# A JSON request to a ticket system

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/webhooks/configuration/webhooks" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "open-ticket",
  "url": "https://$TICKET_HOST/api/tickets",
  "encode_as": "json",
  "payload": "{\"title\": \"$EVENT_TITLE\", \"text\": \"$EVENT_MSG\", \"status\": \"$ALERT_STATUS\", \"link\": \"$LINK\"}",
  "custom_headers": "{\"Authorization\": \"Bearer $TICKET_TOKEN\"}"
}
EOF
