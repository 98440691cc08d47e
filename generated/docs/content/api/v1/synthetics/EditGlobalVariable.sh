#!/usr/bin/env bash
# Update a global variable
# Change the value
# Needs DD_API_KEY, DD_APP_KEY, VARIABLE_ID
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${VARIABLE_ID:?set it to the variable_id that is meant, such as 6f0d9b3e-8a41-4c7e-b5d2-1e3f5a7c9b80}"

curl --silent --show-error --fail-with-body \
  --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/variables/${VARIABLE_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "STORE_URL",
  "description": "Address of the web store after the move",
  "tags": ["team:web-store"],
  "value": {
    "secure": false,
    "value": "https://www.example.com/store"
  }
}
EOF
