#!/usr/bin/env bash
# Get an organization

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/org/kq7wxm2vbh4tzn9d" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
