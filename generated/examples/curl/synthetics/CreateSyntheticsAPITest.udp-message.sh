#!/usr/bin/env bash
# Create an API test
# UDP - a datagram is answered
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
  "name": "Game lobby answers pings",
  "type": "api",
  "subtype": "udp",
  "config": {
    "request": {
      "host": "lobby.example.net",
      "port": 27015,
      "message": "ping",
      "timeout": 5
    },
    "assertions": [
      {
        "type": "receivedMessage",
        "operator": "is",
        "target": "pong"
      },
      {
        "type": "responseTime",
        "operator": "lessThan",
        "target": 200
      }
    ]
  },
  "locations": ["aws:ap-northeast-1"],
  "message": "",
  "options": {
    "tick_every": 60
  },
  "tags": ["team:lobby"]
}
EOF
