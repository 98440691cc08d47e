#!/usr/bin/env bash
# Create a global variable
# A variable that an HTTP test supplies
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/variables" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "ORDER_TOKEN",
  "description": "Access token of the probe user",
  "tags": ["team:checkout"],
  "parse_test_public_id": "e5h-k2s-7wb",
  "parse_test_options": {
    "type": "http_body",
    "parser": {
      "type": "json_path",
      "value": "$.token"
    }
  },
  "value": {
    "secure": true
  }
}
EOF
