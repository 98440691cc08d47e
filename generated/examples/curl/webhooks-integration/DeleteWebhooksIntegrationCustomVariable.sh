#!/usr/bin/env bash
# Delete a custom variable

curl --request DELETE "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/webhooks/configuration/custom-variables/TICKET_HOST" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
