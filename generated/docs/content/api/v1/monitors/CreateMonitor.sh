#!/usr/bin/env bash
# Create a monitor
# Alert on a metric for each host
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
  "name": "High CPU on production hosts",
  "query": "avg(last_5m):avg:system.cpu.user{env:prod} by {host} > 90",
  "message": "CPU above {{threshold}} percent on {{host.name}}. @ada.park@example.com",
  "tags": ["team:platform", "env:prod"],
  "priority": 2,
  "options": {
    "thresholds": {
      "critical": 90,
      "critical_recovery": 85,
      "warning": 80
    },
    "evaluation_delay": 60,
    "new_group_delay": 300,
    "notify_no_data": true,
    "no_data_timeframe": 20,
    "renotify_interval": 60,
    "renotify_statuses": ["alert", "no data"],
    "include_tags": true
  }
}
EOF
