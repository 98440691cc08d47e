#!/usr/bin/env bash
# Create a mobile test
# Open the cart in the latest iOS application
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/tests/mobile" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Cart of the iOS app",
  "type": "mobile",
  "status": "live",
  "config": {
    "variables": []
  },
  "steps": [
    {
      "name": "Open the cart by deep link",
      "type": "openDeeplink",
      "params": {
        "value": "webstore://cart"
      }
    },
    {
      "name": "Tap the pay button",
      "type": "tap",
      "params": {
        "element": {
          "contextType": "native",
          "elementDescription": "Pay button",
          "userLocator": {
            "failTestOnCannotLocate": true,
            "values": [
              {
                "type": "accessibility-id",
                "value": "pay-button"
              }
            ]
          }
        }
      }
    },
    {
      "name": "The form is shown",
      "type": "assertScreenContains",
      "params": {
        "value": "Card number"
      },
      "timeout": 20
    }
  ],
  "message": "The cart of the iOS app is broken. @slack-mobile-alerts",
  "options": {
    "device_ids": ["synthetics:mobile:device:iphone_15_ios_17"],
    "tick_every": 3600,
    "mobileApplication": {
      "applicationId": "ab0e0aed-536d-411a-9a99-5428c27d8f8e",
      "referenceId": "ab0e0aed-536d-411a-9a99-5428c27d8f8e",
      "referenceType": "latest"
    },
    "retry": {
      "count": 1,
      "interval": 1000
    }
  },
  "tags": ["team:mobile", "platform:ios"]
}
EOF
