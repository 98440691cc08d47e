#!/usr/bin/env bash
# List active metrics

now=$(date +%s)
from=$((now - 86400))

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/metrics" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --get \
  --data-urlencode "from=${from}"
