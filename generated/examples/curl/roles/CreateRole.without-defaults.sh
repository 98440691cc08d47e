#!/usr/bin/env bash
# Create a role
# An empty role, without the default permissions

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v2/roles" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "data": {
    "type": "roles",
    "attributes": {
      "name": "Contractors",
      "default_permissions_opt_out": true
    }
  }
}
EOF
