#!/usr/bin/env bash
# Update a dashboard
# Keep the dashboard at the time of an incident
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
  "title": "Outage of the payments on November 12",
  "layout_type": "ordered",
  "default_timeframe": {
    "type": "fixed",
    "from": 1731405600,
    "to": 1731420000
  },
  "widgets": [
    {
      "definition": {
        "type": "event_timeline",
        "title": "Deployments",
        "query": "source:deploy service:payments",
        "tags_execution": "and"
      },
      "layout": {
        "x": 0,
        "y": 0,
        "width": 12,
        "height": 1
      }
    },
    {
      "definition": {
        "type": "timeseries",
        "title": "Refused payments",
        "requests": [
          {
            "response_format": "timeseries",
            "display_type": "bars",
            "queries": [
              {
                "data_source": "metrics",
                "name": "refused",
                "query": "sum:payments.refused{env:prod} by {country}.as_count()"
              }
            ],
            "formulas": [
              {
                "formula": "refused"
              }
            ]
          }
        ]
      },
      "layout": {
        "x": 0,
        "y": 1,
        "width": 12,
        "height": 4
      }
    }
  ]
}
EOF
