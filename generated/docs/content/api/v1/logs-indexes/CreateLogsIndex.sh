#!/usr/bin/env bash
# Create an index
# An index with a daily quota and an exclusion filter
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/logs/config/indexes" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "payments",
  "filter": {
    "query": "service:payments"
  },
  "num_retention_days": 30,
  "daily_limit": 300000000,
  "daily_limit_reset": {
    "reset_time": "14:00",
    "reset_utc_offset": "+02:00"
  },
  "daily_limit_warning_threshold_percentage": 70,
  "exclusion_filters": [
    {
      "name": "health checks",
      "is_enabled": true,
      "filter": {
        "query": "@http.url_details.path:\"/health\"",
        "sample_rate": 1.0
      }
    }
  ],
  "tags": ["team:payments"]
}
EOF
