#!/usr/bin/env bash
# Get a monitor
# With its runbooks
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, MONITOR_ID
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
MONITOR_ID=${MONITOR_ID:-158348339}

curl --silent --show-error --fail-with-body \
  --get "https://api.${DD_SITE:-datadoghq.com}/api/v1/monitor/${MONITOR_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --data-urlencode 'with_assets=true'
