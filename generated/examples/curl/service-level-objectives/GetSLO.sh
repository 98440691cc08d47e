#!/usr/bin/env bash
# Get an SLO

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/slo/425d71bc3445599f92d7c3848731d220" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
