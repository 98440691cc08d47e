#!/usr/bin/env bash
# Update a global variable
# Take the value from another test
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
  "name": "ORDER_TOKEN",
  "description": "Access token of the probe user",
  "tags": ["team:checkout"],
  "parse_test_public_id": "w3j-p6y-9dk",
  "parse_test_options": {
    "type": "http_body",
    "parser": {
      "type": "x_path",
      "value": "//token/text()"
    }
  },
  "value": {
    "secure": true
  }
}
EOF
