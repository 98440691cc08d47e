#!/usr/bin/env bash
# Pause or resume a test
# Pause a test before maintenance

curl --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/tests/a7k-3wd-9zp/status" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "new_status": "paused"
}
EOF
