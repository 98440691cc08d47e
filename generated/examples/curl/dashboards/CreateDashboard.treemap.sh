#!/usr/bin/env bash
# Create a dashboard
# Memory by service as a treemap
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
  "title": "Memory",
  "layout_type": "ordered",
  "widgets": [
    {
      "definition": {
        "type": "treemap",
        "title": "Memory of containers",
        "requests": [
          {
            "response_format": "scalar",
            "queries": [
              {
                "data_source": "metrics",
                "name": "memory",
                "query": "avg:container.memory.usage{env:prod} by {service,container_name}",
                "aggregator": "avg"
              }
            ],
            "formulas": [
              {
                "formula": "memory"
              }
            ],
            "style": {
              "palette": "cool"
            }
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
