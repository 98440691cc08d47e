#!/usr/bin/env bash
# Get the usage of an account by month
# Each organization on its own
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, START_MONTH
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
end_month=$(date -u -d '30 days ago' +%Y-%m-01T00:00:00Z)
START_MONTH=${START_MONTH:-$(date -u -d '60 days ago' +%Y-%m-01T00:00:00Z)}

curl --silent --show-error --fail-with-body \
  --get "https://api.${DD_SITE:-datadoghq.com}/api/v1/usage/summary" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json;datetime-format=rfc3339' \
  --data-urlencode "start_month=${START_MONTH}" \
  --data-urlencode "end_month=${end_month}" \
  --data-urlencode 'include_org_details=true'
