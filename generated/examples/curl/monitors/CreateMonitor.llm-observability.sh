#!/usr/bin/env bash
# Create a monitor
# Alert on errors of an LLM application
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/monitor" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "type": "llm-observability alert",
  "name": "Assistant fails often",
  "query": "llm-observability(\"@ml_app:support-assistant @status:error\").rollup(\"count\").last(\"2h\") > 25",
  "message": "@slack-assistant",
  "options": {
    "thresholds": {
      "critical": 25
    }
  }
}
EOF
