#!/usr/bin/env bash
# List permissions

curl "https://api.${DD_SITE:-datadoghq.com}/api/v2/permissions" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
