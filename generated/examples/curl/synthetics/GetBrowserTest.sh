#!/usr/bin/env bash
# Get a browser test

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/tests/browser/m4r-8tc-2hx" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
