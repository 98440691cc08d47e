#!/usr/bin/env bash
# Update a user
# Let a disabled user in again

curl --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/user/sam.ortiz@example.com" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "disabled": false
}
EOF
