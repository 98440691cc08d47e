#!/usr/bin/env bash
# Create an API test
# WebSocket - a message is answered
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
  "name": "Stock ticker sends prices",
  "type": "api",
  "subtype": "websocket",
  "config": {
    "request": {
      "url": "wss://ticker.example.com/stream",
      "headers": {
        "origin": "https://store.example.com"
      },
      "message": "{\"subscribe\": \"MUG-01\"}",
      "basicAuth": {
        "type": "web",
        "username": "ticker-probe",
        "password": "{{ TICKER_PASSWORD }}"
      }
    },
    "assertions": [
      {
        "type": "receivedMessage",
        "operator": "validatesJSONPath",
        "target": {
          "jsonPath": "$.sku",
          "operator": "is",
          "targetValue": "MUG-01"
        }
      },
      {
        "type": "responseTime",
        "operator": "lessThan",
        "target": 2000
      }
    ]
  },
  "locations": ["aws:eu-west-1"],
  "message": "No prices from the ticker. @slack-catalog-alerts",
  "options": {
    "tick_every": 300
  },
  "tags": ["team:catalog"]
}
EOF
