#!/usr/bin/env bash
# Update an index
# Raise the daily quota and sample successful requests

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
  "num_retention_days": 30,
  "daily_limit": 500000000,
  "exclusion_filters": [
    {
      "name": "nine of ten successes",
      "is_enabled": true,
      "filter": {
        "query": "@http.status_code:[200 TO 299]",
        "sample_attribute": "@usr.id",
        "sample_rate": 0.9
      }
    }
  ]
}
EOF
