#!/usr/bin/env bash
# Get a mobile test

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/tests/mobile/h2w-6ye-8jn" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
