#!/usr/bin/env bash
# Create a dashboard
# How many visitors get from a product to an order
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
  "title": "Way to an order",
  "layout_type": "ordered",
  "widgets": [
    {
      "definition": {
        "type": "funnel",
        "title": "From product to order",
        "requests": [
          {
            "request_type": "funnel",
            "query": {
              "data_source": "rum",
              "query_string": "@application.name:web-store",
              "steps": [
                {
                  "facet": "@view.name",
                  "value": "/products/?"
                },
                {
                  "facet": "@view.name",
                  "value": "/cart"
                },
                {
                  "facet": "@action.name",
                  "value": "Place order"
                }
              ]
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
