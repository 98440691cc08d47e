#!/usr/bin/env bash
# Create an event
# Report repeated failures as one group
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
  "title": "Nightly import failed",
  "text": "Attempt 3 of 5: source did not answer.",
  "aggregation_key": "nightly-import",
  "alert_type": "warning",
  "priority": "low",
  "tags": ["env:prod", "service:catalog"]
}
EOF
