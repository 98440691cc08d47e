#!/usr/bin/env bash
# List security signals

filter_from=$(date -u -d '1 day ago' +%Y-%m-%dT00:00:00Z)

curl "https://api.${DD_SITE:-datadoghq.com}/api/v2/security_monitoring/signals" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --get \
  --data-urlencode "filter[from]=${filter_from}"
