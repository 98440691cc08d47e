#!/usr/bin/env bash
# Create a dashboard
# One SLO in detail and a list of others
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
  "title": "Promises",
  "layout_type": "ordered",
  "widgets": [
    {
      "definition": {
        "type": "slo",
        "title": "Checkout succeeds",
        "view_type": "detail",
        "view_mode": "overall",
        "slo_id": "4d2f6c0a9b815e37a6c1d0f28e9b7a35",
        "time_windows": ["7d", "30d"],
        "show_error_budget": true
      },
      "layout": {
        "x": 0,
        "y": 0,
        "width": 6,
        "height": 3
      }
    },
    {
      "definition": {
        "type": "slo_list",
        "title": "All promises of the team",
        "requests": [
          {
            "request_type": "slo_list",
            "query": {
              "query_string": "env:prod AND team:checkout",
              "limit": 50,
              "sort": [
                {
                  "column": "status.sli",
                  "order": "asc"
                }
              ]
            }
          }
        ]
      },
      "layout": {
        "x": 6,
        "y": 0,
        "width": 6,
        "height": 3
      }
    }
  ]
}
EOF
