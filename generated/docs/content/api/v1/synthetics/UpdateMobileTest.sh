#!/usr/bin/env bash
# Update a mobile test
# Run on a second device and less often
# Needs DD_API_KEY, DD_APP_KEY, PUBLIC_ID
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${PUBLIC_ID:?set it to the public_id that is meant, such as h2w-6ye-8jn}"

curl --silent --show-error --fail-with-body \
  --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/tests/mobile/${PUBLIC_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Cart of the iOS app",
  "type": "mobile",
  "config": {
    "variables": []
  },
  "steps": [
    {
      "name": "Open the cart by deep link",
      "type": "openDeeplink",
      "params": {
        "value": "webstore://cart"
      },
      "publicId": "n3k-s8v-5gd"
    }
  ],
  "message": "The cart of the iOS app is broken. @slack-mobile-alerts",
  "options": {
    "device_ids": [
      "synthetics:mobile:device:iphone_15_ios_17",
      "synthetics:mobile:device:iphone_12_ios_16"
    ],
    "tick_every": 14400,
    "mobileApplication": {
      "applicationId": "ab0e0aed-536d-411a-9a99-5428c27d8f8e",
      "referenceId": "ab0e0aed-536d-411a-9a99-5428c27d8f8e",
      "referenceType": "latest"
    }
  },
  "tags": ["team:mobile", "platform:ios"]
}
EOF
