#!/usr/bin/env bash
# Search tests

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/tests/search" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
