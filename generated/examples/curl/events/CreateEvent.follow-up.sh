#!/usr/bin/env bash
# Create an event
# Add an event that belongs to an earlier one
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
  "title": "Rolled back checkout 4.2.0",
  "text": "Error rate rose above 2 percent.",
  "related_event_id": 7625431987340181000,
  "alert_type": "warning",
  "tags": ["env:prod", "service:checkout"]
}
EOF
