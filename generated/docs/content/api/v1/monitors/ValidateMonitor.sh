#!/usr/bin/env bash
# Validate a monitor
# Check a log monitor that notifies by status
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
  "type": "log alert",
  "name": "Errors in checkout",
  "query": "logs(\"service:checkout status:error\").index(\"main\").rollup(\"count\").by(\"source,status\").last(\"5m\") > 2",
  "message": "@slack-checkout-alerts",
  "options": {
    "thresholds": {
      "critical": 2,
      "warning": 1
    },
    "notify_by": ["status"],
    "group_retention_duration": "2d",
    "on_missing_data": "show_and_notify_no_data"
  }
}
EOF
