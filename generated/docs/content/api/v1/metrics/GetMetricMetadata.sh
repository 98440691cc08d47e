#!/usr/bin/env bash
# Get metric metadata
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, METRIC_NAME
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
METRIC_NAME=${METRIC_NAME:-checkout.request.duration}

curl --silent --show-error --fail-with-body \
  "https://api.${DD_SITE:-datadoghq.com}/api/v1/metrics/${METRIC_NAME}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
