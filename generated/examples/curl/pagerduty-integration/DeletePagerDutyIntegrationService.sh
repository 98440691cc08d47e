#!/usr/bin/env bash
# Remove a PagerDuty service

curl --request DELETE "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/pagerduty/configuration/services/checkout-on-call" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
