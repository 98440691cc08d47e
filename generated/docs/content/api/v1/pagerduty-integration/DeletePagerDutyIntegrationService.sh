#!/usr/bin/env bash
# Remove a PagerDuty service
# Needs DD_API_KEY, DD_APP_KEY, SERVICE_NAME
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${SERVICE_NAME:?set it to the service_name that is meant, such as checkout-on-call}"

curl --silent --show-error --fail-with-body \
  --request DELETE "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/pagerduty/configuration/services/${SERVICE_NAME}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
