#!/usr/bin/env bash
# Get a global variable
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, VARIABLE_ID
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
VARIABLE_ID=${VARIABLE_ID:-288ffd6c-6322-43c4-b18b-3bf30db834ab}

curl --silent --show-error --fail-with-body \
  "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/variables/${VARIABLE_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
