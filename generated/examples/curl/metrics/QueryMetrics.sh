#!/usr/bin/env bash
# Query metrics

now=$(date +%s)
from=$((now - 3600))

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/query" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --get \
  --data-urlencode "from=${from}" \
  --data-urlencode "to=${now}" \
  --data-urlencode 'query=avg:system.cpu.idle{env:prod} by {host}'
