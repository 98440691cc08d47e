#!/usr/bin/env bash
# Update a pipeline
# Look for the status in a second attribute

curl --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/logs/config/pipelines/s_cPqdnkQVaU6PwbPPt2ZQ" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Checkout status",
  "description": "Takes the level that the checkout service writes as status.",
  "is_enabled": true,
  "filter": {
    "query": "source:python service:checkout"
  },
  "processors": [
    {
      "type": "status-remapper",
      "name": "Official status",
      "is_enabled": true,
      "sources": ["level", "severity"]
    }
  ],
  "tags": ["team:payments"]
}
EOF
