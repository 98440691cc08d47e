#!/usr/bin/env bash
# Query metrics
# Share of failed requests in percent
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, FROM, TO, QUERY
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
now=$(date +%s)
FROM=${FROM:-$((now - 3600))}
TO=${TO:-${now}}
QUERY=${QUERY:-'sum:trace.http.request.errors{service:checkout}.as_count() / sum:trace.http.request.hits{service:checkout}.as_count() * 100'}

curl --silent --show-error --fail-with-body \
  --get "https://api.${DD_SITE:-datadoghq.com}/api/v1/query" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --data-urlencode "from=${FROM}" \
  --data-urlencode "to=${TO}" \
  --data-urlencode "query=${QUERY}"
