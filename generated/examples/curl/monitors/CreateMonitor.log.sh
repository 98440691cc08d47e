#!/usr/bin/env bash
# Create a monitor
# Alert on the number of logs
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
  "type": "log alert",
  "name": "Errors in checkout",
  "query": "logs(\"service:checkout status:error\").index(\"main\").rollup(\"count\").by(\"version\").last(\"15m\") > 100",
  "message": "Version {{version.name}} logs many errors. @slack-checkout-alerts",
  "tags": ["team:checkout"],
  "options": {
    "thresholds": {
      "critical": 100,
      "warning": 50
    },
    "enable_logs_sample": true,
    "on_missing_data": "default",
    "group_retention_duration": "2d",
    "notification_preset_name": "hide_handles"
  }
}
EOF
