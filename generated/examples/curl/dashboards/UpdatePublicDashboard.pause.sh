#!/usr/bin/env bash
# Update a shared dashboard
# Close the share for now

curl --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/dashboard/public/aaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "status": "paused"
}
EOF
