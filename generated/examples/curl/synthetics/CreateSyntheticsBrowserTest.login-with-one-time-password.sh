#!/usr/bin/env bash
# Create a browser test
# Log in with secure variables and a one-time password
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
  "name": "Back office login",
  "type": "browser",
  "config": {
    "assertions": [],
    "request": {
      "method": "GET",
      "url": "https://office.example.com/login"
    },
    "variables": [
      {
        "name": "OFFICE_PASSWORD",
        "type": "global",
        "id": "288ffd6c-6322-43c4-b18b-3bf30db834ab"
      },
      {
        "name": "OFFICE_TOTP",
        "type": "global",
        "id": "93c47222-ce0c-47d8-ac31-50b3cca2d4a4"
      }
    ]
  },
  "steps": [
    {
      "name": "Type the password",
      "type": "typeText",
      "noScreenshot": true,
      "params": {
        "value": "{{ OFFICE_PASSWORD }}",
        "element": {
          "userLocator": {
            "failTestOnCannotLocate": true,
            "values": [
              {
                "type": "css",
                "value": "#password"
              }
            ]
          }
        }
      }
    },
    {
      "name": "Type the one-time password",
      "type": "typeText",
      "params": {
        "value": "{{ OFFICE_TOTP }}",
        "element": {
          "userLocator": {
            "failTestOnCannotLocate": true,
            "values": [
              {
                "type": "css",
                "value": "#otp"
              }
            ]
          }
        }
      }
    },
    {
      "name": "Confirm",
      "type": "pressKey",
      "params": {
        "value": "Enter"
      }
    },
    {
      "name": "The greeting is shown",
      "type": "assertPageContains",
      "params": {
        "value": "Good morning"
      }
    }
  ],
  "locations": ["pl:warehouse-berlin-6382df0d72d4588e1817f090b131541f"],
  "message": "The back office cannot be used. @priya.rao@example.com",
  "options": {
    "device_ids": ["chrome.laptop_large"],
    "tick_every": 3600,
    "noScreenshot": false,
    "ignoreServerCertificateError": true
  },
  "tags": ["team:back-office"]
}
EOF
