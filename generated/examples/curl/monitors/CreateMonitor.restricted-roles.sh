#!/usr/bin/env bash
# Create a monitor
# Create a monitor that only some roles can edit
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/monitor" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "type": "metric alert",
  "name": "Payment errors",
  "query": "sum(last_5m):sum:payments.errors.count{env:prod}.as_count() > 20",
  "message": "@pagerduty-payments",
  "tags": ["team:payments"],
  "restricted_roles": [
    "3e1f5a52-0c7b-11ef-9f1a-da7ad0900002",
    "4b0c8d9e-0c7b-11ef-8b0e-da7ad0900002"
  ],
  "options": {
    "thresholds": {
      "critical": 20
    }
  }
}
EOF
