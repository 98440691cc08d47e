#!/usr/bin/env bash
# Validate a change to a monitor
# Check a higher threshold
# Needs DD_API_KEY, DD_APP_KEY, MONITOR_ID
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${MONITOR_ID:?set it to the monitor_id that is meant, such as 158348339}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/monitor/${MONITOR_ID}/validate" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "type": "log alert",
  "name": "Errors in checkout",
  "query": "logs(\"service:checkout status:error\").index(\"main\").rollup(\"count\").by(\"version\").last(\"15m\") > 200",
  "message": "@slack-checkout-alerts",
  "options": {
    "thresholds": {
      "critical": 200,
      "warning": 100
    },
    "enable_logs_sample": true
  }
}
EOF
