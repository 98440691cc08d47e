#!/usr/bin/env bash
# Update an index
# Take the daily quota away

curl --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/logs/config/indexes/payments" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "filter": {
    "query": "service:payments"
  },
  "disable_daily_limit": true,
  "num_retention_days": 30
}
EOF
