#!/usr/bin/env bash
# List hosts

now=$(date +%s)
from=$((now - 3600))

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/hosts" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --get \
  --data-urlencode "from=${from}"
