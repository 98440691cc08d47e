#!/usr/bin/env bash
# Disable a user

curl --request DELETE "https://api.${DD_SITE:-datadoghq.com}/api/v1/user/priya.rao@example.com" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
