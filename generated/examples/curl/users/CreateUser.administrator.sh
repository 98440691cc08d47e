#!/usr/bin/env bash
# Create a user
# Invite an administrator

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/user" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "handle": "ada.park@example.com",
  "name": "Ada Park",
  "access_role": "adm"
}
EOF
