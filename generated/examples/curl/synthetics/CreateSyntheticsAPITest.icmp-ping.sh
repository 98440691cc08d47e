#!/usr/bin/env bash
# Create an API test
# ICMP - packet loss and latency of a host
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
  "name": "Warehouse gateway is reachable",
  "type": "api",
  "subtype": "icmp",
  "config": {
    "request": {
      "host": "198.51.100.7",
      "numberOfPackets": 4,
      "shouldTrackHops": false
    },
    "assertions": [
      {
        "type": "packetLossPercentage",
        "operator": "lessThanOrEqual",
        "target": 25
      },
      {
        "type": "latency",
        "operator": "lessThan",
        "property": "avg",
        "target": 80
      }
    ]
  },
  "locations": ["pl:warehouse-berlin-6382df0d72d4588e1817f090b131541f"],
  "message": "The gateway of the warehouse is lost. @slack-infra-alerts",
  "options": {
    "tick_every": 60
  },
  "tags": ["team:infra", "site:berlin"]
}
EOF
