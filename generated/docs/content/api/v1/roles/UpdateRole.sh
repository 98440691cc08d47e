#!/usr/bin/env bash
# Update a role
# Rename a role
# Needs DD_API_KEY, DD_APP_KEY, ROLE_ID
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${ROLE_ID:?set it to the role_id that is meant, such as 3653d3c6-0c75-11ea-ad28-fb5701eabc7d}"

curl --silent --show-error --fail-with-body \
  --request PATCH "https://api.${DD_SITE:-datadoghq.com}/api/v2/roles/${ROLE_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "data": {
    "type": "roles",
    "id": "3653d3c6-0c75-11ea-ad28-fb5701eabc7d",
    "attributes": {
      "name": "Web Store Developers"
    }
  }
}
EOF
