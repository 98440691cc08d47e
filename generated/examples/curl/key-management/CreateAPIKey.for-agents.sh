#!/usr/bin/env bash
# Create an API key
# A key for the Agents of a service

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/api_key" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "web-store agents"
}
EOF
