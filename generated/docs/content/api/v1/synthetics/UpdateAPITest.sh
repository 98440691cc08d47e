#!/usr/bin/env bash
# Update an API test
# Lower the limit of the response time
# Needs DD_API_KEY, DD_APP_KEY, PUBLIC_ID
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${PUBLIC_ID:?set it to the public_id that is meant, such as a7k-3wd-9zp}"

curl --silent --show-error --fail-with-body \
  --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/tests/api/${PUBLIC_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Checkout API answers",
  "type": "api",
  "subtype": "http",
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
        "type": "responseTime",
        "operator": "lessThan",
        "target": 600
      }
    ]
  },
  "locations": ["aws:eu-west-1", "aws:us-east-2"],
  "message": "The checkout API is slow or does not answer. @slack-checkout-alerts",
  "options": {
    "tick_every": 60,
    "min_location_failed": 1,
    "retry": {
      "count": 1,
      "interval": 300
    }
  },
  "tags": ["team:checkout", "env:prod"]
}
EOF
