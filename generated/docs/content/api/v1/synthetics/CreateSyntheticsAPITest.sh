#!/usr/bin/env bash
# Create an API test
# HTTP - status code, header and response time
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/tests/api" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Checkout API answers",
  "type": "api",
  "subtype": "http",
  "status": "live",
  "config": {
    "request": {
      "method": "GET",
      "url": "https://api.example.com/checkout/health",
      "timeout": 30
    },
    "assertions": [
      {
        "type": "statusCode",
        "operator": "is",
        "target": 200
      },
      {
        "type": "header",
        "property": "content-type",
        "operator": "contains",
        "target": "application/json"
      },
      {
        "type": "responseTime",
        "operator": "lessThan",
        "target": 1000,
        "timingsScope": "withoutDNS"
      }
    ]
  },
  "locations": ["aws:eu-west-1", "aws:us-east-2"],
  "message": "The checkout API does not answer. @slack-checkout-alerts",
  "options": {
    "tick_every": 60,
    "min_failure_duration": 120,
    "min_location_failed": 1,
    "follow_redirects": true,
    "retry": {
      "count": 1,
      "interval": 300
    },
    "monitor_priority": 2,
    "monitor_options": {
      "renotify_interval": 60,
      "renotify_occurrences": 3,
      "escalation_message": "Still failing. @sam.ortiz@example.com",
      "notification_preset_name": "hide_query"
    }
  },
  "tags": ["team:checkout", "env:prod"]
}
EOF
