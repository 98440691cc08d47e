#!/usr/bin/env bash
# Create a child organization
# A child organization for staging

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/org" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Web Store Staging"
}
EOF
