#!/usr/bin/env bash
# Create a dashboard list
# A list for the checkout team

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/dashboard/lists/manual" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Checkout team"
}
EOF
