#!/usr/bin/env bash
# Get a result of a browser test

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/tests/browser/m4r-8tc-2hx/results/5671719892074090418" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
