#!/usr/bin/env bash
# Update a dashboard
# Put the widgets on two tabs
# Needs DD_API_KEY, DD_APP_KEY, DASHBOARD_ID
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${DASHBOARD_ID:?set it to the dashboard_id that is meant, such as q5j-8ti-n3k}"

curl --silent --show-error --fail-with-body \
  --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/dashboard/${DASHBOARD_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "title": "Checkout overview",
  "layout_type": "ordered",
  "tabs": [
    {
      "id": "5e0c7a92-6b1d-4f38-a2c4-9d7e8f6b1a20",
      "name": "Requests",
      "widget_ids": [8543991818867248]
    },
    {
      "id": "c3a9f1d7-2e84-4b5c-8f60-71d2e3a4b5c6",
      "name": "Runbook",
      "widget_ids": [3019646668045057]
    }
  ],
  "widgets": [
    {
      "id": 8543991818867248,
      "definition": {
        "type": "timeseries",
        "title": "Requests",
        "requests": [
          {
            "response_format": "timeseries",
            "display_type": "line",
            "queries": [
              {
                "data_source": "metrics",
                "name": "hits",
                "query": "sum:trace.http.request.hits{service:checkout}.as_count()"
              }
            ],
            "formulas": [
              {
                "formula": "hits"
              }
            ]
          }
        ]
      },
      "layout": {
        "x": 0,
        "y": 0,
        "width": 6,
        "height": 3
      }
    },
    {
      "id": 3019646668045057,
      "definition": {
        "type": "note",
        "content": "Runbook: https://wiki.example.com/runbooks/checkout",
        "background_color": "white",
        "font_size": "14"
      },
      "layout": {
        "x": 6,
        "y": 0,
        "width": 3,
        "height": 3
      }
    }
  ]
}
EOF
