#!/usr/bin/env bash
# Get a security filter
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, SECURITY_FILTER_ID
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
SECURITY_FILTER_ID=${SECURITY_FILTER_ID:-8kq-r4v-2mz}

curl --silent --show-error --fail-with-body \
  "https://api.${DD_SITE:-datadoghq.com}/api/v2/security_monitoring/configuration/security_filters/${SECURITY_FILTER_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
