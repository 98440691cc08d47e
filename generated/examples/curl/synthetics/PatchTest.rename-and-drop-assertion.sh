#!/usr/bin/env bash
# Update parts of a test
# Rename a test and remove its second assertion

curl --request PATCH "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/tests/a7k-3wd-9zp" \
  --fail-with-body \
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
