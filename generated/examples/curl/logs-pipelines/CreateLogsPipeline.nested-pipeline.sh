#!/usr/bin/env bash
# Create a pipeline
# A pipeline within a pipeline
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
  "name": "Python services",
  "description": "What all Python services have in common, with extras for production.",
  "is_enabled": true,
  "filter": {
    "query": "source:python"
  },
  "tags": ["team:platform"],
  "processors": [
    {
      "type": "pipeline",
      "name": "Production only",
      "description": "Status for production logs.",
      "is_enabled": true,
      "filter": {
        "query": "env:prod"
      },
      "tags": ["env:prod"],
      "processors": [
        {
          "type": "status-remapper",
          "name": "Official status",
          "is_enabled": true,
          "sources": ["levelname"]
        }
      ]
    }
  ]
}
EOF
