#!/usr/bin/env bash
# Delete an API key

curl --request DELETE "https://api.${DD_SITE:-datadoghq.com}/api/v1/api_key/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
