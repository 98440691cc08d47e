#!/usr/bin/env bash
# Create a dashboard
# State of a service check, on one host and over all hosts
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/dashboard" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "title": "Agents",
  "layout_type": "ordered",
  "widgets": [
    {
      "definition": {
        "type": "check_status",
        "title": "Agent on web-01",
        "check": "datadog.agent.up",
        "grouping": "check",
        "group": "host:web-01.example.com"
      },
      "layout": {
        "x": 0,
        "y": 0,
        "width": 2,
        "height": 1
      }
    },
    {
      "definition": {
        "type": "check_status",
        "title": "Agents by host",
        "check": "datadog.agent.up",
        "grouping": "cluster",
        "group_by": ["host"],
        "tags": ["env:prod"]
      },
      "layout": {
        "x": 2,
        "y": 0,
        "width": 2,
        "height": 1
      }
    }
  ]
}
EOF
