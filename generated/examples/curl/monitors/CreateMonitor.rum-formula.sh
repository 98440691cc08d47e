#!/usr/bin/env bash
# Create a monitor
# Alert on a formula over RUM queries with variables
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
  "type": "rum alert",
  "name": "Share of failed page actions",
  "query": "formula(\"errors / all * 100\").last(\"15m\") >= 0.8",
  "message": "@slack-web-alerts",
  "tags": ["team:web"],
  "options": {
    "thresholds": {
      "critical": 0.8
    },
    "variables": [
      {
        "data_source": "rum",
        "name": "all",
        "search": {
          "query": "service:web-store @type:action"
        },
        "indexes": ["*"],
        "compute": {
          "aggregation": "count"
        },
        "group_by": []
      },
      {
        "data_source": "rum",
        "name": "errors",
        "search": {
          "query": "service:web-store @type:action status:error"
        },
        "indexes": ["*"],
        "compute": {
          "aggregation": "count"
        },
        "group_by": []
      }
    ]
  }
}
EOF
