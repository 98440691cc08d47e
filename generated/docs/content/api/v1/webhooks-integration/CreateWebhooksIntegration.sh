#!/usr/bin/env bash
# Create a webhook
# A JSON request to a ticket system
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/webhooks/configuration/webhooks" \
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
