#!/usr/bin/env bash
# Get a CI batch

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/ci/batch/7bd5ad5b-d5e1-4a0c-93d1-7e8d6e7f0c21" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
