#!/usr/bin/env bash
# Create a monitor
# Combine two monitors
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
  "type": "composite",
  "name": "Slow and under load",
  "query": "34822915 && !34822916",
  "message": "Latency is up although the load is not. @ada.park@example.com",
  "tags": ["team:platform"],
  "options": {
    "renotify_interval": 120
  }
}
EOF
