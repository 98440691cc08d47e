#!/usr/bin/env bash
# Get the history of an SLO

now=$(date +%s)
from_ts=$((now - 604800))

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/slo/425d71bc3445599f92d7c3848731d220/history" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --get \
  --data-urlencode "from_ts=${from_ts}" \
  --data-urlencode "to_ts=${now}"
