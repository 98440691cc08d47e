#!/usr/bin/env bash
# Add a user to a role
# Give the role to one user

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v2/roles/3653d3c6-0c75-11ea-ad28-fb5701eabc7d/users" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "data": {
    "type": "users",
    "id": "3ad549bf-eba0-11e9-a77a-0705486660d0"
  }
}
EOF
