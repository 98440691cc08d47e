#!/usr/bin/env bash
# Create an SLO
# Uptime of chosen groups of one monitor
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/slo" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "API is up in Europe and the US",
  "type": "monitor",
  "monitor_ids": [112445447],
  "groups": ["region:eu-west-1", "region:us-east-1"],
  "thresholds": [
    {
      "timeframe": "30d",
      "target": 99.9
    }
  ]
}
EOF
