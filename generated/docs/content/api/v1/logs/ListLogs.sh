#!/usr/bin/env bash
# Search logs
# Find the latest errors of a service
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
from=$(date -u -d '1 hour ago' +%Y-%m-%dT%H:00:00Z)
to=$(date -u +%Y-%m-%dT%H:%M:%SZ)

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/logs-queries/list" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<EOF
{
  "query": "service:checkout status:error",
  "index": "main",
  "limit": 50,
  "sort": "desc",
  "time": {
    "from": "${from}",
    "to": "${to}"
  }
}
EOF
