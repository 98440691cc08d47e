#!/usr/bin/env bash
# Update a global variable
# Change the value

curl --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/variables/6f0d9b3e-8a41-4c7e-b5d2-1e3f5a7c9b80" \
  --fail-with-body \
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
