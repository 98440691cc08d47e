#!/usr/bin/env bash
# Delete a global variable

curl --request DELETE "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/variables/6f0d9b3e-8a41-4c7e-b5d2-1e3f5a7c9b80" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
