#!/usr/bin/env bash
# List application keys

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/application_key" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
