#!/usr/bin/env bash
# Create a pipeline
# Name classes of HTTP status codes
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/logs/config/pipelines" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Status classes",
  "is_enabled": true,
  "filter": {
    "query": "@http.status_code:*"
  },
  "processors": [
    {
      "type": "category-processor",
      "name": "Class of the status code",
      "is_enabled": true,
      "target": "http.status_category",
      "categories": [
        {
          "name": "OK",
          "filter": {
            "query": "@http.status_code:[200 TO 299]"
          }
        },
        {
          "name": "notice",
          "filter": {
            "query": "@http.status_code:[300 TO 399]"
          }
        },
        {
          "name": "warning",
          "filter": {
            "query": "@http.status_code:[400 TO 499]"
          }
        },
        {
          "name": "error",
          "filter": {
            "query": "@http.status_code:[500 TO 599]"
          }
        }
      ]
    }
  ]
}
EOF
