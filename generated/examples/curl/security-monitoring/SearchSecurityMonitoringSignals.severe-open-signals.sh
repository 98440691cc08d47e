#!/usr/bin/env bash
# Search security signals
# Severe signals that nobody has triaged

from=$(date -u -d '1 day ago' +%Y-%m-%dT00:00:00Z)
to=$(date -u +%Y-%m-%dT%H:%M:%SZ)

sed "s/@from@/${from}/g; s/@to@/${to}/g" <<'EOF' |
{
  "filter": {
    "query": "status:(high OR critical) @workflow.triage.state:open",
    "from": "@from@",
    "to": "@to@"
  },
  "sort": "-timestamp",
  "page": {
    "limit": 100
  }
}
EOF
  curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v2/security_monitoring/signals/search" \
    --fail-with-body \
    --header "DD-API-KEY: ${DD_API_KEY}" \
    --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
    --header 'Accept: application/json' \
    --header 'Content-Type: application/json' \
    --data-binary @-
