#!/usr/bin/env bash
# Create a dashboard
# The ten busiest hosts
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
  "title": "Busy hosts",
  "layout_type": "ordered",
  "widgets": [
    {
      "definition": {
        "type": "toplist",
        "title": "CPU by host",
        "style": {
          "display": {
            "type": "flat"
          },
          "scaling": "absolute",
          "palette": "dog_classic"
        },
        "requests": [
          {
            "response_format": "scalar",
            "queries": [
              {
                "data_source": "metrics",
                "name": "cpu",
                "query": "avg:system.cpu.user{env:prod} by {host}",
                "aggregator": "avg"
              }
            ],
            "formulas": [
              {
                "formula": "cpu",
                "number_format": {
                  "unit": {
                    "type": "canonical_unit",
                    "unit_name": "percent"
                  }
                }
              }
            ],
            "sort": {
              "count": 10,
              "order_by": [
                {
                  "type": "formula",
                  "index": 0,
                  "order": "desc"
                }
              ]
            }
          }
        ],
        "custom_links": [
          {
            "label": "Runbook for busy hosts",
            "link": "https://wiki.example.com/runbooks/cpu?host={{host.value}}"
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
