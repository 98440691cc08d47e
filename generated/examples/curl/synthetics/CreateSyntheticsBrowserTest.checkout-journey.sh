#!/usr/bin/env bash
# Create a browser test
# Search, order and check the address
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
  "name": "Buy a mug in the web store",
  "type": "browser",
  "config": {
    "assertions": [],
    "request": {
      "method": "GET",
      "url": "https://store.example.com"
    },
    "variables": [
      {
        "name": "SEARCH_TERM",
        "type": "text",
        "pattern": "mug",
        "example": "mug"
      },
      {
        "name": "BUYER_EMAIL",
        "type": "email",
        "pattern": "buyer-{{ alphabetic(6) }}@mail.example.com",
        "example": "buyer-qwerty@mail.example.com"
      }
    ],
    "setCookie": "consent=yes; Path=/"
  },
  "steps": [
    {
      "name": "Type the search term",
      "type": "typeText",
      "params": {
        "value": "{{ SEARCH_TERM }}",
        "element": {
          "userLocator": {
            "failTestOnCannotLocate": true,
            "values": [
              {
                "type": "css",
                "value": "input[name=q]"
              }
            ]
          }
        }
      }
    },
    {
      "name": "Open the first result",
      "type": "click",
      "params": {
        "element": {
          "userLocator": {
            "failTestOnCannotLocate": true,
            "values": [
              {
                "type": "css",
                "value": ".result:first-child a"
              }
            ]
          }
        }
      }
    },
    {
      "name": "Put it into the cart",
      "type": "click",
      "params": {
        "element": {
          "userLocator": {
            "failTestOnCannotLocate": true,
            "values": [
              {
                "type": "xpath",
                "value": "//button[text()='Add to cart']"
              }
            ]
          }
        }
      },
      "timeout": 20
    },
    {
      "name": "The cart is open",
      "type": "assertCurrentUrl",
      "params": {
        "check": "contains",
        "value": "/cart"
      }
    },
    {
      "name": "Remove test orders",
      "type": "playSubTest",
      "params": {
        "subtestPublicId": "e5h-k2s-7wb",
        "playingTabId": 0
      },
      "alwaysExecute": true
    }
  ],
  "locations": ["aws:eu-central-1", "aws:us-east-2"],
  "message": "Shoppers cannot buy. @slack-store-alerts",
  "options": {
    "device_ids": [
      "chrome.laptop_large",
      "edge.laptop_large",
      "chrome.mobile_small"
    ],
    "tick_every": 1800,
    "min_location_failed": 2,
    "retry": {
      "count": 2,
      "interval": 1000
    },
    "initialNavigationTimeout": 60,
    "blockedRequestPatterns": ["https://analytics.example.net/*"],
    "ci": {
      "executionRule": "non_blocking"
    }
  },
  "tags": ["team:web-store", "journey:checkout"]
}
EOF
