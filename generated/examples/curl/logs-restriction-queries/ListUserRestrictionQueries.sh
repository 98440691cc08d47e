#!/usr/bin/env bash
# List the restriction queries of a user

curl "https://api.${DD_SITE:-datadoghq.com}/api/v2/logs/config/restriction_queries/user/3ad549bf-eba0-11e9-a77a-0705486660d0" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
