#!/usr/bin/env bash
# Get a role

curl "https://api.${DD_SITE:-datadoghq.com}/api/v2/roles/3653d3c6-0c75-11ea-ad28-fb5701eabc7d" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
