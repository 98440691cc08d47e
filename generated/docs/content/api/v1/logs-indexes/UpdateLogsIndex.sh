#!/usr/bin/env bash
# Update an index
# Raise the daily quota and sample successful requests
# Needs DD_API_KEY, DD_APP_KEY, NAME
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${NAME:?set it to the name that is meant, such as payments}"

curl --silent --show-error --fail-with-body \
  --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/logs/config/indexes/${NAME}" \
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
