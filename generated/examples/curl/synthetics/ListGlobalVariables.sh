#!/usr/bin/env bash
# List global variables

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/variables" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
