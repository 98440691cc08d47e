#!/usr/bin/env bash
# Create a pipeline
# Connect logs with traces and spans
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
  "name": "Trace and span IDs",
  "is_enabled": true,
  "filter": {
    "query": "source:python"
  },
  "processors": [
    {
      "type": "trace-id-remapper",
      "name": "Trace ID",
      "is_enabled": true,
      "sources": ["dd.trace_id", "trace.id"]
    },
    {
      "type": "span-id-remapper",
      "name": "Span ID",
      "is_enabled": true,
      "sources": ["dd.span_id", "span.id"]
    }
  ]
}
EOF
