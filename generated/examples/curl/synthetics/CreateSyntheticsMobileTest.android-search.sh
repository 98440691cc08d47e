#!/usr/bin/env bash
# Create a mobile test
# Search and scroll in a fixed Android version
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
  "name": "Search of the Android app",
  "type": "mobile",
  "config": {
    "initialApplicationArguments": {
      "environment": "staging",
      "skip_intro": "true"
    },
    "variables": [
      {
        "name": "TERM",
        "type": "text",
        "pattern": "mug",
        "example": "mug"
      }
    ]
  },
  "steps": [
    {
      "name": "Type the search term",
      "type": "typeText",
      "params": {
        "value": "{{ TERM }}",
        "delay": 100,
        "withEnter": true,
        "element": {
          "userLocator": {
            "failTestOnCannotLocate": false,
            "values": [
              {
                "type": "id",
                "value": "com.example.store:id/search"
              }
            ]
          }
        }
      }
    },
    {
      "name": "Let the results load",
      "type": "wait",
      "params": {
        "value": 3
      }
    },
    {
      "name": "Scroll to the white mug",
      "type": "scrollToElement",
      "params": {
        "direction": "down",
        "maxScrolls": 8,
        "element": {
          "textContent": "White mug"
        }
      }
    },
    {
      "name": "Keep the price",
      "type": "extractVariable",
      "params": {
        "variable": {
          "name": "PRICE",
          "example": "9.90"
        },
        "element": {
          "userLocator": {
            "values": [
              {
                "type": "xpath",
                "value": "//*[@content-desc='price']"
              }
            ]
          }
        }
      }
    },
    {
      "name": "The price is in euros",
      "type": "assertElementContent",
      "params": {
        "check": "contains",
        "value": "EUR",
        "element": {
          "relativePosition": {
            "x": 0.5,
            "y": 0.5
          },
          "viewName": "ProductScreen"
        }
      }
    },
    {
      "name": "Swipe to the next picture",
      "type": "flick",
      "params": {
        "positions": [
          {
            "x": 0.8,
            "y": 0.4
          },
          {
            "x": 0.2,
            "y": 0.4
          }
        ]
      },
      "allowFailure": true,
      "isCritical": false
    },
    {
      "name": "Go offline",
      "type": "toggleWiFi",
      "params": {
        "enabled": false
      }
    },
    {
      "name": "Go back",
      "type": "pressBack",
      "params": {}
    }
  ],
  "message": "",
  "options": {
    "device_ids": ["synthetics:mobile:device:pixel_8_android_14"],
    "tick_every": 7200,
    "mobileApplication": {
      "applicationId": "c47f3d12-08a5-4be7-b1c9-6de5f2a90713",
      "referenceId": "6115922a-5f5d-455e-bc7e-7955a57f3815",
      "referenceType": "version"
    },
    "defaultStepTimeout": 30,
    "verbosity": 3,
    "allowApplicationCrash": false,
    "disableAutoAcceptAlert": false,
    "min_failure_duration": 0,
    "bindings": [
      {
        "relation": "editor",
        "principals": ["team:2c4e6a80-1b3d-4f5a-8c7e-9d0b1a2c3e4f"]
      },
      {
        "relation": "viewer",
        "principals": ["org:7a9c1e30-5b2d-4e8f-a6c4-0d1f2b3a4c5e"]
      }
    ]
  },
  "tags": ["team:mobile", "platform:android"]
}
EOF
