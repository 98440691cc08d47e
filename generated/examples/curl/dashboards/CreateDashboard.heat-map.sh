#!/usr/bin/env bash
# Create a dashboard
# Latency of all hosts as a heat map
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
  "title": "Latency by host",
  "layout_type": "ordered",
  "widgets": [
    {
      "definition": {
        "type": "heatmap",
        "title": "Latency of the catalog",
        "requests": [
          {
            "response_format": "timeseries",
            "queries": [
              {
                "data_source": "metrics",
                "name": "latency",
                "query": "avg:trace.http.request.duration{service:catalog} by {host}"
              }
            ],
            "formulas": [
              {
                "formula": "latency"
              }
            ],
            "style": {
              "palette": "dog_classic"
            }
          }
        ],
        "yaxis": {
          "scale": "log",
          "include_zero": false
        }
      },
      "layout": {
        "x": 0,
        "y": 0,
        "width": 6,
        "height": 3
      }
    }
  ]
}
EOF
