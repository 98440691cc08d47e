#!/usr/bin/env bash
# Create a dashboard
# Template variables, saved views and a default time frame
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
  "title": "Checkout by environment",
  "description": "Choose the environment and the service at the top.",
  "layout_type": "ordered",
  "reflow_type": "auto",
  "tags": ["team:checkout"],
  "notify_list": ["ada.park@example.com"],
  "restricted_roles": ["8c1b2f5e-3d4a-4b6c-9e7f-0a1b2c3d4e5f"],
  "default_timeframe": {
    "type": "live",
    "value": 4,
    "unit": "hour"
  },
  "template_variables": [
    {
      "name": "env",
      "prefix": "env",
      "available_values": ["prod", "staging"],
      "defaults": ["prod"]
    },
    {
      "name": "service",
      "prefix": "service",
      "available_values": [],
      "defaults": ["*"]
    },
    {
      "name": "by",
      "type": "group",
      "available_values": ["service", "host"],
      "defaults": ["service"]
    }
  ],
  "template_variable_presets": [
    {
      "name": "Staging",
      "template_variables": [
        {
          "name": "env",
          "values": ["staging"]
        }
      ]
    },
    {
      "name": "Payment services",
      "template_variables": [
        {
          "name": "env",
          "values": ["prod"]
        },
        {
          "name": "service",
          "values": ["payments", "fraud-check"]
        }
      ]
    }
  ],
  "widgets": [
    {
      "definition": {
        "type": "timeseries",
        "title": "Requests by $by.value",
        "requests": [
          {
            "response_format": "timeseries",
            "display_type": "line",
            "queries": [
              {
                "data_source": "metrics",
                "name": "hits",
                "query": "sum:trace.http.request.hits{$env,$service} by {$by}.as_count()"
              }
            ],
            "formulas": [
              {
                "formula": "hits"
              }
            ]
          }
        ]
      }
    }
  ]
}
EOF
