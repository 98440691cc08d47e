#!/usr/bin/env bash
# Update a dashboard
# Give a dashboard another title and other widgets
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
  "title": "Checkout issues",
  "description": "What Error Tracking finds in the checkout.",
  "layout_type": "ordered",
  "widgets": [
    {
      "definition": {
        "type": "list_stream",
        "title": "Issues of the checkout",
        "requests": [
          {
            "response_format": "event_list",
            "query": {
              "data_source": "apm_issue_stream",
              "query_string": "service:checkout"
            },
            "columns": [
              {
                "field": "timestamp",
                "width": "auto"
              }
            ]
          }
        ]
      }
    }
  ]
}
EOF
