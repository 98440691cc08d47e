#!/usr/bin/env bash
# Create a dashboard
# Payments by country and method
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
  "title": "Payment methods",
  "layout_type": "ordered",
  "widgets": [
    {
      "definition": {
        "type": "sunburst",
        "title": "Payments by country and method",
        "hide_total": false,
        "legend": {
          "type": "automatic",
          "hide_value": false,
          "hide_percent": false
        },
        "requests": [
          {
            "response_format": "scalar",
            "queries": [
              {
                "data_source": "metrics",
                "name": "payments",
                "query": "sum:payments.submitted{env:prod} by {country,method}.as_count()",
                "aggregator": "sum"
              }
            ],
            "formulas": [
              {
                "formula": "payments"
              }
            ],
            "style": {
              "palette": "dog_classic"
            }
          }
        ]
      },
      "layout": {
        "x": 0,
        "y": 0,
        "width": 4,
        "height": 4
      }
    }
  ]
}
EOF
