#!/usr/bin/env bash
# Create a browser test
# Load a page and check its text
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
  "name": "Home page of the web store",
  "type": "browser",
  "status": "live",
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
      }
    },
    {
      "name": "No error is shown",
      "type": "assertPageLacks",
      "params": {
        "value": "Something went wrong"
      },
      "allowFailure": true,
      "isCritical": false
    }
  ],
  "locations": ["aws:eu-central-1"],
  "message": "The home page does not load. @slack-store-alerts",
  "options": {
    "device_ids": ["chrome.laptop_large", "firefox.tablet"],
    "tick_every": 900,
    "min_location_failed": 1
  },
  "tags": ["team:web-store"]
}
EOF
