#!/usr/bin/env bash
# Remove a user from a role
# Take the role from one user

curl --request DELETE "https://api.${DD_SITE:-datadoghq.com}/api/v2/roles/3653d3c6-0c75-11ea-ad28-fb5701eabc7d/users" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "data": {
    "type": "users",
    "id": "7d1f9c02-4b0e-11ef-8f5a-da7ad0902002"
  }
}
EOF
