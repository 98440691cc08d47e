#!/usr/bin/env bash
# Create a dashboard
# CPU against memory, a point for each service
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
  "title": "CPU and memory",
  "layout_type": "ordered",
  "widgets": [
    {
      "definition": {
        "type": "scatterplot",
        "title": "CPU against memory",
        "color_by_groups": ["service"],
        "requests": {
          "table": {
            "response_format": "scalar",
            "queries": [
              {
                "data_source": "metrics",
                "name": "cpu",
                "query": "avg:container.cpu.usage{env:prod} by {service}",
                "aggregator": "avg"
              },
              {
                "data_source": "metrics",
                "name": "memory",
                "query": "avg:container.memory.usage{env:prod} by {service}",
                "aggregator": "avg"
              }
            ],
            "formulas": [
              {
                "formula": "cpu",
                "dimension": "x",
                "alias": "CPU"
              },
              {
                "formula": "memory",
                "dimension": "y",
                "alias": "Memory"
              }
            ]
          }
        },
        "xaxis": {
          "scale": "linear",
          "include_zero": true,
          "label": "CPU"
        },
        "yaxis": {
          "scale": "log",
          "include_zero": false,
          "label": "Memory"
        }
      },
      "layout": {
        "x": 0,
        "y": 0,
        "width": 5,
        "height": 4
      }
    }
  ]
}
EOF
