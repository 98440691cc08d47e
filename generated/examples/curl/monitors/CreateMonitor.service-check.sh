#!/usr/bin/env bash
# Create a monitor
# Alert on failing service checks
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
  "type": "service check",
  "name": "Payment gateway cannot be reached",
  "query": "\"http.can_connect\".over(\"env:prod\",\"instance:payment-gateway\").by(\"host\",\"url\").last(4).count_by_status()",
  "message": "{{host.name}} cannot reach {{url.name}}: {{check_message}} @pagerduty-payments",
  "tags": ["team:payments"],
  "options": {
    "thresholds": {
      "critical": 3,
      "warning": 1,
      "ok": 2
    },
    "notify_no_data": true,
    "no_data_timeframe": 5
  }
}
EOF
