#!/usr/bin/env bash
# Validate a monitor
# Check a metric monitor
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/monitor/validate" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "type": "metric alert",
  "name": "High load",
  "query": "avg(last_5m):avg:system.load.5{env:prod} by {host} > 4",
  "message": "@ada.park@example.com",
  "options": {
    "thresholds": {
      "critical": 4
    }
  }
}
EOF
