#!/usr/bin/env bash
# Create a dashboard
# Which services log more errors than a week ago
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
  "title": "Changes since last week",
  "layout_type": "ordered",
  "widgets": [
    {
      "definition": {
        "type": "change",
        "title": "Error logs by service",
        "requests": [
          {
            "response_format": "scalar",
            "change_type": "relative",
            "compare_to": "week_before",
            "increase_good": false,
            "order_by": "change",
            "order_dir": "desc",
            "show_present": true,
            "queries": [
              {
                "data_source": "logs",
                "name": "errors",
                "indexes": ["*"],
                "search": {
                  "query": "env:prod status:error"
                },
                "compute": {
                  "aggregation": "count"
                },
                "group_by": [
                  {
                    "facet": "service",
                    "limit": 20,
                    "sort": {
                      "aggregation": "count",
                      "order": "desc"
                    }
                  }
                ]
              }
            ],
            "formulas": [
              {
                "formula": "week_before(errors)"
              },
              {
                "formula": "errors"
              }
            ]
          }
        ]
      },
      "layout": {
        "x": 0,
        "y": 0,
        "width": 4,
        "height": 4
      }
    }
  ]
}
EOF
