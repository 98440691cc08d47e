#!/usr/bin/env bash
# List security signals
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
filter_from=$(date -u -d '1 day ago' +%Y-%m-%dT00:00:00Z)

curl --silent --show-error --fail-with-body \
  --get "https://api.${DD_SITE:-datadoghq.com}/api/v2/security_monitoring/signals" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --data-urlencode "filter%5Bfrom%5D=${filter_from}"
