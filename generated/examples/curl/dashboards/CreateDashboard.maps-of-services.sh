#!/usr/bin/env bash
# Create a dashboard
# Neighbors of a service, and the streams around it
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
  "title": "Around the checkout",
  "layout_type": "ordered",
  "widgets": [
    {
      "definition": {
        "type": "topology_map",
        "title": "Services around the checkout",
        "requests": [
          {
            "request_type": "topology",
            "query": {
              "data_source": "service_map",
              "service": "checkout",
              "filters": ["env:prod"]
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
    },
    {
      "definition": {
        "type": "topology_map",
        "title": "Streams of the checkout",
        "requests": [
          {
            "request_type": "topology",
            "query": {
              "data_source": "data_streams",
              "service": "checkout",
              "filters": ["env:prod"],
              "query_string": "service:checkout"
            }
          }
        ]
      },
      "layout": {
        "x": 6,
        "y": 0,
        "width": 6,
        "height": 4
      }
    },
    {
      "definition": {
        "type": "servicemap",
        "title": "Services around the catalog",
        "service": "catalog",
        "filters": ["env:prod", "datacenter:*"]
      },
      "layout": {
        "x": 0,
        "y": 4,
        "width": 6,
        "height": 4
      }
    }
  ]
}
EOF
