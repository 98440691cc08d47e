#!/usr/bin/env bash
# Create a dashboard
# The same graph once for each of two services
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
  "title": "CPU of each service",
  "layout_type": "ordered",
  "widgets": [
    {
      "definition": {
        "type": "split_group",
        "title": "CPU by service",
        "size": "md",
        "has_uniform_y_axes": true,
        "source_widget_definition": {
          "type": "timeseries",
          "title": "CPU",
          "requests": [
            {
              "response_format": "timeseries",
              "display_type": "line",
              "queries": [
                {
                  "data_source": "metrics",
                  "name": "cpu",
                  "query": "avg:container.cpu.usage{env:prod}"
                }
              ],
              "formulas": [
                {
                  "formula": "cpu"
                }
              ]
            }
          ]
        },
        "split_config": {
          "split_dimensions": [
            {
              "one_graph_per": "service"
            }
          ],
          "limit": 12,
          "sort": {
            "compute": {
              "metric": "container.cpu.usage",
              "aggregation": "avg"
            },
            "order": "desc"
          },
          "static_splits": [
            [
              {
                "tag_key": "service",
                "tag_values": ["checkout"]
              }
            ],
            [
              {
                "tag_key": "service",
                "tag_values": ["payments"]
              }
            ]
          ]
        }
      },
      "layout": {
        "x": 0,
        "y": 0,
        "width": 12,
        "height": 8
      }
    }
  ]
}
EOF
