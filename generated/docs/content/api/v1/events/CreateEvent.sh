#!/usr/bin/env bash
# Create an event
# Note a deployment
# Needs DD_API_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/events" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "title": "Deployed checkout 4.2.0",
  "text": "Rolled out to all hosts of production in 6 minutes.",
  "tags": ["env:prod", "service:checkout", "version:4.2.0"],
  "alert_type": "success",
  "source_type_name": "jenkins"
}
EOF
