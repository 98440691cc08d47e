#!/usr/bin/env bash
# Create a dashboard
# A table with bars and colored cells
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
  "title": "Services at a glance",
  "layout_type": "ordered",
  "widgets": [
    {
      "definition": {
        "type": "query_table",
        "title": "Requests and latency by service",
        "has_search_bar": "auto",
        "requests": [
          {
            "response_format": "scalar",
            "queries": [
              {
                "data_source": "metrics",
                "name": "hits",
                "query": "sum:trace.http.request.hits{env:prod} by {service}.as_count()",
                "aggregator": "sum"
              },
              {
                "data_source": "metrics",
                "name": "p95",
                "query": "p95:trace.http.request{env:prod} by {service}",
                "aggregator": "avg"
              }
            ],
            "formulas": [
              {
                "formula": "hits",
                "alias": "Requests",
                "cell_display_mode": "bar"
              },
              {
                "formula": "p95",
                "alias": "95th percentile",
                "cell_display_mode": "number",
                "conditional_formats": [
                  {
                    "comparator": ">",
                    "value": 1.5,
                    "palette": "black_on_light_red"
                  }
                ]
              }
            ],
            "sort": {
              "count": 100,
              "order_by": [
                {
                  "type": "formula",
                  "index": 0,
                  "order": "desc"
                }
              ]
            },
            "text_formats": [
              [
                {
                  "match": {
                    "type": "is",
                    "value": "checkout"
                  },
                  "palette": "white_on_green"
                },
                {
                  "match": {
                    "type": "starts_with",
                    "value": "legacy-"
                  },
                  "replace": {
                    "type": "substring",
                    "substring": "legacy-",
                    "with": ""
                  }
                }
              ]
            ]
          }
        ]
      },
      "layout": {
        "x": 0,
        "y": 0,
        "width": 6,
        "height": 4
      }
    }
  ]
}
EOF
