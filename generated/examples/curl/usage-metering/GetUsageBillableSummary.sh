#!/usr/bin/env bash
# Get the billable usage of an account

month=$(date -u -d '30 days ago' +%Y-%m-01T00:00:00Z)

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/usage/billable-summary" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json;datetime-format=rfc3339' \
  --get \
  --data-urlencode "month=${month}"
