#!/usr/bin/env bash
# Delete a custom variable
# Needs DD_API_KEY, DD_APP_KEY, CUSTOM_VARIABLE_NAME
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${CUSTOM_VARIABLE_NAME:?set it to the custom_variable_name that is meant, such as TICKET_HOST}"

curl --silent --show-error --fail-with-body \
  --request DELETE "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/webhooks/configuration/custom-variables/${CUSTOM_VARIABLE_NAME}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
