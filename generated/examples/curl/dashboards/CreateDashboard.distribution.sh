#!/usr/bin/env bash
# Create a dashboard
# Distributions of latency and of order values
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
  "title": "Distributions",
  "layout_type": "ordered",
  "widgets": [
    {
      "definition": {
        "type": "distribution",
        "title": "Latency of the checkout",
        "requests": [
          {
            "request_type": "histogram",
            "query": {
              "data_source": "apm_metrics",
              "name": "latency",
              "stat": "latency_distribution",
              "service": "checkout",
              "operation_name": "web.request",
              "query_filter": "env:prod"
            },
            "style": {
              "palette": "dog_classic"
            }
          }
        ],
        "xaxis": {
          "scale": "linear",
          "min": "auto",
          "max": "p99",
          "include_zero": true
        },
        "yaxis": {
          "scale": "linear",
          "min": "auto",
          "max": "auto",
          "include_zero": true
        }
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
        "type": "distribution",
        "title": "Value of orders",
        "requests": [
          {
            "request_type": "histogram",
            "query": {
              "data_source": "logs",
              "name": "value",
              "indexes": ["*"],
              "search": {
                "query": "service:checkout @evt.name:order_placed"
              },
              "compute": {
                "aggregation": "min",
                "metric": "@order.value"
              }
            }
          }
        ],
        "markers": [
          {
            "value": "x = 50",
            "display_type": "info dashed",
            "label": "Free shipping from here"
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
