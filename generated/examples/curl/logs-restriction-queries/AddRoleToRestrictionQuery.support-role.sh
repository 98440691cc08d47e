#!/usr/bin/env bash
# Attach a role to a restriction query
# Restrict the support role

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v2/logs/config/restriction_queries/79a0e60a-644a-11ea-ad29-43329f7f58b5/roles" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "data": {
    "type": "roles",
    "id": "5c1e8f0a-2b7d-11ef-9c44-da7ad0902002"
  }
}
EOF
