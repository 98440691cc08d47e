#!/usr/bin/env bash
# Get a global variable

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/variables/288ffd6c-6322-43c4-b18b-3bf30db834ab" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
