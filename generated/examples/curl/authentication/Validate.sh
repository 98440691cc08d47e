#!/usr/bin/env bash
# Check an API key

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/validate" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header 'Accept: application/json'
