#!/usr/bin/env bash
# Create an API test
# Multistep - use another test as the login
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
  "name": "Read the order history",
  "type": "api",
  "subtype": "multi",
  "config": {
    "steps": [
      {
        "name": "Log in as the probe user",
        "subtype": "playSubTest",
        "subtestPublicId": "e5h-k2s-7wb"
      },
      {
        "name": "List orders",
        "subtype": "http",
        "request": {
          "method": "GET",
          "url": "https://api.example.com/orders",
          "headers": {
            "authorization": "Bearer {{ TOKEN }}"
          }
        },
        "assertions": [
          {
            "type": "statusCode",
            "operator": "is",
            "target": 200
          }
        ]
      },
      {
        "name": "Log out",
        "subtype": "playSubTest",
        "subtestPublicId": "w3j-p6y-9dk",
        "alwaysExecute": true,
        "allowFailure": true
      }
    ]
  },
  "locations": ["aws:eu-west-1"],
  "message": "",
  "options": {
    "tick_every": 900
  }
}
EOF
