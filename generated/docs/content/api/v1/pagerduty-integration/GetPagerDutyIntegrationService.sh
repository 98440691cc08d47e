#!/usr/bin/env bash
# Get a PagerDuty service
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, SERVICE_NAME
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
SERVICE_NAME=${SERVICE_NAME:-checkout-on-call}

curl --silent --show-error --fail-with-body \
  "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/pagerduty/configuration/services/${SERVICE_NAME}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
