#!/usr/bin/env bash
# Update a dashboard
# Let only one role change the dashboard
# Needs DD_API_KEY, DD_APP_KEY, DASHBOARD_ID
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${DASHBOARD_ID:?set it to the dashboard_id that is meant, such as q5j-8ti-n3k}"

curl --silent --show-error --fail-with-body \
  --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/dashboard/${DASHBOARD_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "title": "Orders today",
  "layout_type": "ordered",
  "restricted_roles": ["8c1b2f5e-3d4a-4b6c-9e7f-0a1b2c3d4e5f"],
  "notify_list": ["ada.park@example.com", "sam.ortiz@example.com"],
  "widgets": [
    {
      "id": 4861182812642966,
      "definition": {
        "type": "query_value",
        "title": "Failed payments",
        "precision": 2,
        "requests": [
          {
            "response_format": "scalar",
            "queries": [
              {
                "data_source": "metrics",
                "name": "failed",
                "query": "sum:payments.refused{env:prod}.as_count()",
                "aggregator": "sum"
              }
            ],
            "formulas": [
              {
                "formula": "failed"
              }
            ]
          }
        ]
      },
      "layout": {
        "x": 0,
        "y": 0,
        "width": 3,
        "height": 2
      }
    }
  ]
}
EOF
