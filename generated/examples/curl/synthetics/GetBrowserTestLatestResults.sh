#!/usr/bin/env bash
# List the latest results of a browser test

now=$(date +%s)
from_ts=$(((now - 86400) * 1000))
to_ts=$((now * 1000))

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/tests/browser/m4r-8tc-2hx/results" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --get \
  --data-urlencode "from_ts=${from_ts}" \
  --data-urlencode "to_ts=${to_ts}"
