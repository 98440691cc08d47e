#!/usr/bin/env bash
# Create an event
# Report an error on a host
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
  "title": "Disk of payments-02 is failing",
  "text": "SMART reports 41 reallocated sectors on /dev/sdb.",
  "host": "payments-02.example.com",
  "alert_type": "error",
  "priority": "normal",
  "tags": ["env:prod", "service:payments"]
}
EOF
