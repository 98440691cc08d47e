#!/usr/bin/env bash
# Update a user
# Change the name and make the user an administrator
# Needs DD_API_KEY, DD_APP_KEY, USER_HANDLE
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${USER_HANDLE:?set it to the user_handle that is meant, such as sam.ortiz@example.com}"

curl --silent --show-error --fail-with-body \
  --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/user/${USER_HANDLE}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Sam Ortiz-Lee",
  "access_role": "adm"
}
EOF
