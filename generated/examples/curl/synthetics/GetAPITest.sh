#!/usr/bin/env bash
# Get an API test

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/tests/api/a7k-3wd-9zp" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
