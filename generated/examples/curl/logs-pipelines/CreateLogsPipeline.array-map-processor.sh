#!/usr/bin/env bash
# Create a pipeline
# Process every item of an array
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
  "name": "Levels of batch results",
  "is_enabled": true,
  "filter": {
    "query": "source:batch"
  },
  "processors": [
    {
      "type": "array-map-processor",
      "name": "Level and label for each result",
      "is_enabled": true,
      "source": "results",
      "target": "mapped",
      "preserve_source": true,
      "processors": [
        {
          "type": "category-processor",
          "target": "$targetElem.level",
          "categories": [
            {
              "name": "error",
              "filter": {
                "query": "@$sourceElem.status:error"
              }
            },
            {
              "name": "info",
              "filter": {
                "query": "*"
              }
            }
          ]
        },
        {
          "type": "string-builder-processor",
          "template": "job %{$sourceElem.id}",
          "target": "$targetElem.label"
        }
      ]
    }
  ]
}
EOF
