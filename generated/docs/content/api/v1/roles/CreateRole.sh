#!/usr/bin/env bash
# Create a role
# A role with two permissions
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v2/roles" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "data": {
    "type": "roles",
    "attributes": {
      "name": "Checkout Developers"
    },
    "relationships": {
      "permissions": {
        "data": [
          {
            "type": "permissions",
            "id": "1af86ce4-7823-11ea-93dc-d7cad1b1c6cb"
          },
          {
            "type": "permissions",
            "id": "6f66600e-dd12-11e8-9e55-7f30fbb45e73"
          }
        ]
      }
    }
  }
}
EOF
