#!/usr/bin/env bash
# List the latest results of an API test

now=$(date +%s)
from_ts=$(((now - 3600) * 1000))
to_ts=$((now * 1000))

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/tests/a7k-3wd-9zp/results" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --get \
  --data-urlencode "from_ts=${from_ts}" \
  --data-urlencode "to_ts=${to_ts}"
