#!/usr/bin/env bash
# Create an API test
# DNS - a name resolves to its address
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
  "name": "Store name resolves",
  "type": "api",
  "subtype": "dns",
  "config": {
    "request": {
      "host": "store.example.com",
      "dnsServer": "192.0.2.53",
      "dnsServerPort": 53,
      "timeout": 10
    },
    "assertions": [
      {
        "type": "recordSome",
        "property": "A",
        "operator": "is",
        "target": "203.0.113.20"
      },
      {
        "type": "responseTime",
        "operator": "lessThan",
        "target": 500
      }
    ]
  },
  "locations": ["aws:eu-west-1", "aws:us-east-2"],
  "message": "store.example.com does not resolve. @sam.ortiz@example.com",
  "options": {
    "tick_every": 300,
    "min_location_failed": 2
  },
  "tags": ["team:network"]
}
EOF
