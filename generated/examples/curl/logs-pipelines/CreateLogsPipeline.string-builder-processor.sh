#!/usr/bin/env bash
# Create a pipeline
# Build a text from attributes

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/logs/config/pipelines" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Readable requests",
  "is_enabled": true,
  "filter": {
    "query": "service:catalog"
  },
  "processors": [
    {
      "type": "string-builder-processor",
      "name": "One line for a request",
      "is_enabled": true,
      "template": "%{http.method} %{http.url} answered %{http.status_code}",
      "target": "request_line",
      "is_replace_missing": true
    }
  ]
}
EOF
