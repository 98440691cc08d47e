#!/usr/bin/env bash
# Get a custom variable
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, CUSTOM_VARIABLE_NAME
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
CUSTOM_VARIABLE_NAME=${CUSTOM_VARIABLE_NAME:-TICKET_HOST}

curl --silent --show-error --fail-with-body \
  "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/webhooks/configuration/custom-variables/${CUSTOM_VARIABLE_NAME}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
