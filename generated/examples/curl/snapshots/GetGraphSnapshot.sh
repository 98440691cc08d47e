#!/usr/bin/env bash
# Take a snapshot of a graph

now=$(date +%s)
start=$((now - 3600))

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/graph/snapshot" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --get \
  --data-urlencode "start=${start}" \
  --data-urlencode "end=${now}"
