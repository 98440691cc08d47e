#!/usr/bin/env bash
# Get usage by tag and month

start_month=$(date -u -d '60 days ago' +%Y-%m-01T00:00:00Z)
end_month=$(date -u -d '30 days ago' +%Y-%m-01T00:00:00Z)

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/usage/monthly-attribution" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json;datetime-format=rfc3339' \
  --get \
  --data-urlencode "start_month=${start_month}" \
  --data-urlencode "end_month=${end_month}" \
  --data-urlencode 'fields=infra_host_usage'
