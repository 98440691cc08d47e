#!/usr/bin/env bash
# Revoke invitations to a shared dashboard
# Take back one invitation

curl --request DELETE "https://api.${DD_SITE:-datadoghq.com}/api/v1/dashboard/public/aaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/invitation" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "data": {
    "type": "public_dashboard_invitation",
    "attributes": {
      "email": "sam.ortiz@example.org"
    }
  }
}
EOF
