#!/usr/bin/env bash
# Create a pipeline
# Read browser and device from a user agent
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
  "name": "User agents",
  "is_enabled": true,
  "filter": {
    "query": "@http.useragent:*"
  },
  "processors": [
    {
      "type": "user-agent-parser",
      "name": "Browser and device",
      "is_enabled": true,
      "sources": ["http.useragent"],
      "target": "http.useragent_details",
      "is_encoded": false
    }
  ]
}
EOF
