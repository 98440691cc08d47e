#!/usr/bin/env bash
# Create a global variable
# A variable with a hidden value
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
  "name": "SHOPPER_PASSWORD",
  "description": "Password of the probe user",
  "tags": ["team:checkout"],
  "value": {
    "secure": true,
    "value": "aaaaaaaaaaaaaaaa"
  },
  "attributes": {
    "restricted_roles": ["88260ec6-bc34-11ee-aae0-da7ad0900002"]
  }
}
EOF
