#!/usr/bin/env bash
# Create a monitor
# Alert when an SLO has used up its error budget
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
  "type": "slo alert",
  "name": "Checkout has used 75 percent of its error budget",
  "query": "error_budget(\"0a1b2c3d4e5f60718293a4b5c6d7e8f9\").over(\"30d\") > 75",
  "message": "Stop risky deployments. @slack-checkout-alerts",
  "tags": ["team:checkout"],
  "options": {
    "thresholds": {
      "critical": 75,
      "warning": 50
    }
  }
}
EOF
