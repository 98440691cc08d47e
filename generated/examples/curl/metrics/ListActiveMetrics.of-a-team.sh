#!/usr/bin/env bash
# List active metrics
# What the services of a team report in production
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, FROM
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
now=$(date +%s)
FROM=${FROM:-$((now - 86400))}

curl --silent --show-error --fail-with-body \
  --get "https://api.${DD_SITE:-datadoghq.com}/api/v1/metrics" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --data-urlencode "from=${FROM}" \
  --data-urlencode 'tag_filter=env:prod AND team:checkout'
