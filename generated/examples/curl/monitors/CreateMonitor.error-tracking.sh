#!/usr/bin/env bash
# Create a monitor
# Draft an alert on new errors of a frontend
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
  "type": "error-tracking alert",
  "name": "New frontend errors",
  "query": "error-tracking-rum(\"service:web-store\").rollup(\"count\").by(\"@issue.id\").last(\"1h\") >= 1",
  "message": "@slack-web-alerts",
  "draft_status": "draft",
  "options": {
    "thresholds": {
      "critical": 1
    }
  }
}
EOF
