#!/usr/bin/env bash
# Create an application key
# A key for an automation tool

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/application_key" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "terraform"
}
EOF
