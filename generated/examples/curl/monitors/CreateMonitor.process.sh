#!/usr/bin/env bash
# Create a monitor
# Alert when a process is not running
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
  "type": "process alert",
  "name": "nginx is not running",
  "query": "processes(\"nginx\").over(\"env:prod\").by(\"host\").rollup(\"count\").last(\"5m\") < 1",
  "message": "nginx is down on {{host.name}}. @pagerduty-web",
  "tags": ["team:web"],
  "options": {
    "thresholds": {
      "critical": 1
    },
    "notify_no_data": true,
    "no_data_timeframe": 10
  }
}
EOF
