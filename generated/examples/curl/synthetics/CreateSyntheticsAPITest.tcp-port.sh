#!/usr/bin/env bash
# Create an API test
# TCP - a port takes connections, path traced
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
  "name": "Mail relay takes connections",
  "type": "api",
  "subtype": "tcp",
  "config": {
    "request": {
      "host": "mail.example.com",
      "port": 587,
      "shouldTrackHops": true,
      "timeout": 20
    },
    "assertions": [
      {
        "type": "connection",
        "operator": "is",
        "target": "established"
      },
      {
        "type": "networkHop",
        "operator": "lessThan",
        "property": "avg",
        "target": 20
      }
    ]
  },
  "locations": ["aws:eu-central-1"],
  "message": "The mail relay refuses connections. @slack-infra-alerts",
  "options": {
    "tick_every": 120,
    "retry": {
      "count": 2,
      "interval": 500
    }
  },
  "tags": ["team:infra"]
}
EOF
