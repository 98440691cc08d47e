#!/usr/bin/env bash
# Create a dashboard
# Lines, bars and a threshold over time
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
  "title": "Web store traffic",
  "description": "Requests to the web store and their latency.",
  "layout_type": "ordered",
  "widgets": [
    {
      "definition": {
        "type": "timeseries",
        "title": "Error rate of the web store",
        "show_legend": true,
        "legend_layout": "auto",
        "legend_columns": ["avg", "max", "value"],
        "requests": [
          {
            "display_type": "line",
            "response_format": "timeseries",
            "queries": [
              {
                "data_source": "metrics",
                "name": "errors",
                "query": "sum:trace.http.request.errors{env:prod,service:web-store}.as_count()"
              },
              {
                "data_source": "metrics",
                "name": "hits",
                "query": "sum:trace.http.request.hits{env:prod,service:web-store}.as_count()"
              }
            ],
            "formulas": [
              {
                "formula": "errors / hits * 100",
                "alias": "Errors in percent"
              },
              {
                "formula": "week_before(errors / hits * 100)",
                "alias": "A week ago",
                "style": {
                  "palette": "grey"
                }
              }
            ],
            "style": {
              "palette": "warm",
              "line_type": "solid",
              "line_width": "normal"
            }
          }
        ],
        "markers": [
          {
            "value": "y = 2",
            "display_type": "error dashed",
            "label": "Agreed limit"
          }
        ],
        "yaxis": {
          "include_zero": true,
          "label": "percent",
          "scale": "linear"
        }
      },
      "layout": {
        "x": 0,
        "y": 0,
        "width": 8,
        "height": 3
      }
    },
    {
      "definition": {
        "type": "timeseries",
        "title": "Requests by status",
        "time": {
          "type": "live",
          "unit": "hour",
          "value": 4
        },
        "requests": [
          {
            "display_type": "bars",
            "response_format": "timeseries",
            "queries": [
              {
                "data_source": "logs",
                "name": "requests",
                "indexes": ["main"],
                "search": {
                  "query": "service:web-store"
                },
                "compute": {
                  "aggregation": "count",
                  "interval": 60000
                },
                "group_by": [
                  {
                    "facet": "@http.status_code",
                    "limit": 5,
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
                "formula": "requests"
              }
            ]
          }
        ]
      },
      "layout": {
        "x": 8,
        "y": 0,
        "width": 4,
        "height": 3
      }
    }
  ]
}
EOF
