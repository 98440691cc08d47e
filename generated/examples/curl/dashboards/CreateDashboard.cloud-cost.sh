#!/usr/bin/env bash
# Create a dashboard
# Cost of the cloud over the month
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
  "title": "Cloud cost",
  "layout_type": "ordered",
  "widgets": [
    {
      "definition": {
        "type": "timeseries",
        "title": "Cost by product",
        "time": {
          "live_span": "month_to_date",
          "hide_incomplete_cost_data": true
        },
        "requests": [
          {
            "response_format": "timeseries",
            "display_type": "bars",
            "queries": [
              {
                "data_source": "cloud_cost",
                "name": "cost",
                "query": "sum:aws.cost.amortized{*} by {aws_product}.rollup(sum, daily)"
              }
            ],
            "formulas": [
              {
                "formula": "cost"
              }
            ]
          }
        ]
      },
      "layout": {
        "x": 0,
        "y": 0,
        "width": 8,
        "height": 4
      }
    }
  ]
}
EOF
