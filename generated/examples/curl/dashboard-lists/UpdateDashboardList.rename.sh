#!/usr/bin/env bash
# Rename a dashboard list
# Rename the list after a reorganization

curl --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/dashboard/lists/manual/364491" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Checkout and payments"
}
EOF
