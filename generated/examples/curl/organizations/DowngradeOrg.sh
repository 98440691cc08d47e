#!/usr/bin/env bash
# Detach a child organization

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/org/pz3cnd8yfr6wlk1s/downgrade" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
