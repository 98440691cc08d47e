#!/usr/bin/env bash
# Update a browser test
# Add a step and keep the first one
# Needs DD_API_KEY, DD_APP_KEY, PUBLIC_ID
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${PUBLIC_ID:?set it to the public_id that is meant, such as m4r-8tc-2hx}"

curl --silent --show-error --fail-with-body \
  --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/tests/browser/${PUBLIC_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Home page of the web store",
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
      "name": "The offers are shown",
      "type": "assertPageContains",
      "params": {
        "value": "Offers of the week"
      },
      "public_id": "uwt-8ia-g4p"
    },
    {
      "name": "Wait for the banner",
      "type": "wait",
      "params": {
        "value": 2
      }
    }
  ],
  "locations": ["aws:eu-central-1"],
  "message": "The home page does not load. @slack-store-alerts",
  "options": {
    "device_ids": ["chrome.laptop_large"],
    "tick_every": 900,
    "min_location_failed": 1
  },
  "tags": ["team:web-store"]
}
EOF
