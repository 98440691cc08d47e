#!/usr/bin/env bash
# Get metric metadata

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/metrics/checkout.request.duration" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
