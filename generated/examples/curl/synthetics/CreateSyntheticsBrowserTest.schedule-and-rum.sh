#!/usr/bin/env bash
# Create a browser test
# Run in business hours and collect RUM data
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/tests/browser" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Home page in business hours",
  "type": "browser",
  "config": {
    "assertions": [],
    "request": {
      "method": "GET",
      "url": "https://store.example.com"
    }
  },
  "steps": [
    {
      "name": "Load again",
      "type": "refresh",
      "params": {}
    }
  ],
  "locations": ["aws:us-east-2"],
  "message": "",
  "options": {
    "device_ids": ["tablet"],
    "tick_every": 300,
    "disableCors": true,
    "disableCsp": true,
    "scheduling": {
      "timezone": "America/New_York",
      "timeframes": [
        {
          "day": 1,
          "from": "07:00",
          "to": "16:00"
        },
        {
          "day": 3,
          "from": "07:00",
          "to": "16:00"
        }
      ]
    },
    "rumSettings": {
      "isEnabled": true,
      "applicationId": "5c1e2f6a-7b8d-4c3e-9f01-2a3b4c5d6e7f",
      "clientTokenId": 12345
    }
  },
  "tags": ["team:web-store"]
}
EOF
