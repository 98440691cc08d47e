#!/usr/bin/env bash
# Create a monitor
# Alert on anomalies of a metric
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
  "type": "query alert",
  "name": "Orders below the usual",
  "query": "avg(last_4h):anomalies(sum:checkout.orders.count{env:prod}.as_count(), 'agile', 2, direction='below', interval=60, alert_window='last_15m', count_default_zero='true', seasonality='weekly') >= 1",
  "message": "Fewer orders than at the same time last week. @slack-checkout-alerts",
  "tags": ["team:checkout"],
  "options": {
    "thresholds": {
      "critical": 1,
      "critical_recovery": 0
    },
    "threshold_windows": {
      "trigger_window": "last_15m",
      "recovery_window": "last_15m"
    },
    "require_full_window": false
  }
}
EOF
