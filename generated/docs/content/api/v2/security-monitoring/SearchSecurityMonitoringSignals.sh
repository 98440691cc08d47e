#!/usr/bin/env bash
# Search security signals
# Severe signals that nobody has triaged
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
from=$(date -u -d '1 day ago' +%Y-%m-%dT00:00:00Z)
to=$(date -u +%Y-%m-%dT%H:%M:%SZ)

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v2/security_monitoring/signals/search" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<EOF
{
  "filter": {
    "query": "status:(high OR critical) @workflow.triage.state:open",
    "from": "${from}",
    "to": "${to}"
  },
  "sort": "-timestamp",
  "page": {
    "limit": 100
  }
}
EOF
