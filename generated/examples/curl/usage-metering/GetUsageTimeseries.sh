#!/usr/bin/env bash
# Get hourly usage of custom metrics
# Deprecated: do not use it in anything new.

start_hr=$(date -u -d '2 days ago' +%Y-%m-%dT%H:00:00Z)
end_hr=$(date -u -d '46 hours ago' +%Y-%m-%dT%H:00:00Z)

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/usage/timeseries" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json;datetime-format=rfc3339' \
  --get \
  --data-urlencode "start_hr=${start_hr}" \
  --data-urlencode "end_hr=${end_hr}"
