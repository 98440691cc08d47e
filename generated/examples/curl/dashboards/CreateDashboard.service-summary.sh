#!/usr/bin/env bash
# Create a dashboard
# A service with all its graphs, and a button that runs a workflow
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
  "title": "Catalog service",
  "layout_type": "ordered",
  "widgets": [
    {
      "definition": {
        "type": "trace_service",
        "title": "Catalog",
        "env": "prod",
        "service": "catalog",
        "span_name": "web.request",
        "show_hits": true,
        "show_errors": true,
        "show_latency": true,
        "show_breakdown": true,
        "show_distribution": true,
        "show_resource_list": false,
        "size_format": "medium",
        "display_format": "two_column"
      },
      "layout": {
        "x": 0,
        "y": 0,
        "width": 8,
        "height": 8
      }
    },
    {
      "definition": {
        "type": "run_workflow",
        "title": "Restart the catalog",
        "workflow_id": "2b8f4a6e-91c3-4d7a-b0e5-6f1d2c3b4a59",
        "inputs": [
          {
            "name": "environment",
            "value": "$env.value"
          }
        ]
      },
      "layout": {
        "x": 8,
        "y": 0,
        "width": 4,
        "height": 2
      }
    }
  ]
}
EOF
