#!/usr/bin/env bash
# Create a monitor
# Alert on events
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
  "type": "event-v2 alert",
  "name": "Pods killed for lack of memory",
  "query": "events(\"source:kubernetes OOMKilled\").rollup(\"count\").by(\"kube_cluster_name\").last(\"15m\") > 5",
  "message": "@slack-platform-alerts",
  "tags": ["team:platform"],
  "options": {
    "thresholds": {
      "critical": 5
    },
    "on_missing_data": "resolve",
    "enable_samples": true
  }
}
EOF
