#!/usr/bin/env bash
# Update an API test
# Run on weekdays in office hours only
# Needs DD_API_KEY, DD_APP_KEY, PUBLIC_ID
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${PUBLIC_ID:?set it to the public_id that is meant, such as a7k-3wd-9zp}"

curl --silent --show-error --fail-with-body \
  --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/tests/api/${PUBLIC_ID}" \
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
      "numberOfPackets": 4
    },
    "assertions": [
      {
        "type": "packetsReceived",
        "operator": "moreThanOrEqual",
        "target": 3
      }
    ]
  },
  "locations": ["pl:warehouse-berlin-6382df0d72d4588e1817f090b131541f"],
  "message": "The gateway of the warehouse is lost. @slack-infra-alerts",
  "options": {
    "tick_every": 60,
    "scheduling": {
      "timezone": "Europe/Berlin",
      "timeframes": [
        {
          "day": 1,
          "from": "07:00",
          "to": "18:00"
        },
        {
          "day": 2,
          "from": "07:00",
          "to": "18:00"
        },
        {
          "day": 3,
          "from": "07:00",
          "to": "18:00"
        },
        {
          "day": 4,
          "from": "07:00",
          "to": "18:00"
        },
        {
          "day": 5,
          "from": "07:00",
          "to": "16:00"
        }
      ]
    }
  },
  "tags": ["team:infra", "site:berlin"]
}
EOF
