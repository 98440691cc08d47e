#!/usr/bin/env bash
# Remove a permission from a role
# No longer let the role change monitors

curl --request DELETE "https://api.${DD_SITE:-datadoghq.com}/api/v2/roles/3653d3c6-0c75-11ea-ad28-fb5701eabc7d/permissions" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "data": {
    "type": "permissions",
    "id": "6f66600e-dd12-11e8-9e55-7f30fbb45e73"
  }
}
EOF
