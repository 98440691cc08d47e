#!/usr/bin/env bash
# Create a dashboard
# A group with its own widgets
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
  "title": "Payments",
  "layout_type": "ordered",
  "reflow_type": "fixed",
  "widgets": [
    {
      "definition": {
        "type": "group",
        "title": "Card payments",
        "show_title": true,
        "layout_type": "ordered",
        "background_color": "vivid_blue",
        "widgets": [
          {
            "definition": {
              "type": "note",
              "content": "Everything about card payments.",
              "background_color": "transparent",
              "font_size": "14"
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
              "title": "Authorizations",
              "requests": [
                {
                  "response_format": "timeseries",
                  "display_type": "area",
                  "queries": [
                    {
                      "data_source": "metrics",
                      "name": "cards",
                      "query": "sum:payments.authorized{method:card} by {country}.as_count()"
                    }
                  ],
                  "formulas": [
                    {
                      "formula": "cards"
                    }
                  ]
                }
              ]
            },
            "layout": {
              "x": 0,
              "y": 1,
              "width": 8,
              "height": 3
            }
          },
          {
            "definition": {
              "type": "query_value",
              "title": "Refused today",
              "precision": 0,
              "requests": [
                {
                  "response_format": "scalar",
                  "queries": [
                    {
                      "data_source": "metrics",
                      "name": "refused",
                      "query": "sum:payments.refused{method:card}.as_count()",
                      "aggregator": "sum"
                    }
                  ],
                  "formulas": [
                    {
                      "formula": "refused"
                    }
                  ]
                }
              ],
              "time": {
                "live_span": "1d"
              }
            },
            "layout": {
              "x": 8,
              "y": 1,
              "width": 4,
              "height": 3
            }
          }
        ]
      },
      "layout": {
        "x": 0,
        "y": 0,
        "width": 12,
        "height": 5
      }
    }
  ]
}
EOF
