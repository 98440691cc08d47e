#!/usr/bin/env bash
# Delete a global variable
# Needs DD_API_KEY, DD_APP_KEY, VARIABLE_ID
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${VARIABLE_ID:?set it to the variable_id that is meant, such as 6f0d9b3e-8a41-4c7e-b5d2-1e3f5a7c9b80}"

curl --silent --show-error --fail-with-body \
  --request DELETE "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/variables/${VARIABLE_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
