#!/usr/bin/env bash
# Create a dashboard
# A large number that changes color
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
  "title": "Orders today",
  "layout_type": "ordered",
  "widgets": [
    {
      "definition": {
        "type": "query_value",
        "title": "Failed payments",
        "description": "Payments that the bank has refused, in percent of all.",
        "autoscale": false,
        "precision": 2,
        "custom_unit": "%",
        "timeseries_background": {
          "type": "area",
          "yaxis": {
            "include_zero": true
          }
        },
        "requests": [
          {
            "response_format": "scalar",
            "queries": [
              {
                "data_source": "metrics",
                "name": "failed",
                "query": "sum:payments.refused{env:prod}.as_count()",
                "aggregator": "sum"
              },
              {
                "data_source": "metrics",
                "name": "all",
                "query": "sum:payments.submitted{env:prod}.as_count()",
                "aggregator": "sum"
              }
            ],
            "formulas": [
              {
                "formula": "failed / all * 100"
              }
            ],
            "conditional_formats": [
              {
                "comparator": ">",
                "value": 5,
                "palette": "white_on_red"
              },
              {
                "comparator": ">",
                "value": 2,
                "palette": "white_on_yellow"
              },
              {
                "comparator": "<=",
                "value": 2,
                "palette": "white_on_green"
              }
            ]
          }
        ]
      },
      "layout": {
        "x": 0,
        "y": 0,
        "width": 3,
        "height": 2
      }
    }
  ]
}
EOF
