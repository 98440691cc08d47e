#!/usr/bin/env bash
# Search security signals
# All signals of one rule

from=$(date -u -d '7 days ago' +%Y-%m-%dT00:00:00Z)
to=$(date -u +%Y-%m-%dT%H:%M:%SZ)

sed "s/@from@/${from}/g; s/@to@/${to}/g" <<'EOF' |
{
  "filter": {
    "query": "@workflow.rule.id:fqd-q0z-vpk",
    "from": "@from@",
    "to": "@to@"
  },
  "sort": "timestamp",
  "page": {
    "limit": 1000
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
