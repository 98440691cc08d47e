#!/usr/bin/env bash
# Create a monitor
# Attach a runbook to a monitor
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/monitor" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "type": "metric alert",
  "name": "Queue of checkout grows",
  "query": "avg(last_15m):avg:checkout.queue.length{env:prod} > 500",
  "message": "@slack-checkout-alerts",
  "assets": [
    {
      "name": "How to drain the queue",
      "category": "runbook",
      "resource_type": "notebook",
      "resource_key": "12345",
      "url": "/notebooks/12345"
    }
  ],
  "options": {
    "thresholds": {
      "critical": 500
    }
  }
}
EOF
