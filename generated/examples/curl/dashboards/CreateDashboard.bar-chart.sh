#!/usr/bin/env bash
# Create a dashboard
# Stacked bars of hits by service and status
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
  "title": "Hits by service",
  "layout_type": "ordered",
  "widgets": [
    {
      "definition": {
        "type": "bar_chart",
        "title": "Share of each status",
        "style": {
          "display": {
            "type": "stacked",
            "legend": "inline"
          },
          "scaling": "relative",
          "palette": "dog_classic"
        },
        "requests": [
          {
            "response_format": "scalar",
            "queries": [
              {
                "data_source": "metrics",
                "name": "hits",
                "query": "sum:trace.http.request.hits{env:prod} by {service,http.status_class}.as_count()",
                "aggregator": "sum"
              }
            ],
            "formulas": [
              {
                "formula": "hits"
              }
            ],
            "sort": {
              "count": 10,
              "order_by": [
                {
                  "type": "group",
                  "name": "service",
                  "order": "asc"
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
