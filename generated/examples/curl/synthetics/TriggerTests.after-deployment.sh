#!/usr/bin/env bash
# Run tests now
# Run the tests of a service after its deployment
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/tests/trigger" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "tests": [
    {
      "public_id": "a7k-3wd-9zp"
    },
    {
      "public_id": "m4r-8tc-2hx"
    },
    {
      "public_id": "k2p-5vn-7qd"
    }
  ]
}
EOF
