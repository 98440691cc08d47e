#!/usr/bin/env bash
# Update parts of a test
# Rename a test and remove its second assertion
# Needs DD_API_KEY, DD_APP_KEY, PUBLIC_ID
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${PUBLIC_ID:?set it to the public_id that is meant, such as a7k-3wd-9zp}"

curl --silent --show-error --fail-with-body \
  --request PATCH "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/tests/${PUBLIC_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "data": [
    {
      "op": "replace",
      "path": "/name",
      "value": "Checkout API answers in time"
    },
    {
      "op": "remove",
      "path": "/config/assertions/0"
    }
  ]
}
EOF
