#!/usr/bin/env bash
# Take a snapshot of a graph
# A metric by host
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, START, END
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
now=$(date +%s)
START=${START:-$((now - 3600))}
END=${END:-${now}}

curl --silent --show-error --fail-with-body \
  --get "https://api.${DD_SITE:-datadoghq.com}/api/v1/graph/snapshot" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --data-urlencode 'metric_query=avg:system.cpu.user{env:prod} by {host}' \
  --data-urlencode "start=${START}" \
  --data-urlencode "end=${END}"
