#!/usr/bin/env bash
# Update parts of a test
# Add a tag if the test is still live

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
      "op": "test",
      "path": "/status",
      "value": "live"
    },
    {
      "op": "add",
      "path": "/tags/-",
      "value": "service:checkout"
    }
  ]
}
EOF
