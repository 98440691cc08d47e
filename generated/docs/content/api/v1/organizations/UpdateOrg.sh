#!/usr/bin/env bash
# Update an organization
# Switch SAML on and create users of a domain at sign-in
# Needs DD_API_KEY, DD_APP_KEY, PUBLIC_ID
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${PUBLIC_ID:?set it to the public_id that is meant, such as kq7wxm2vbh4tzn9d}"

curl --silent --show-error --fail-with-body \
  --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/org/${PUBLIC_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "settings": {
    "saml": {
      "enabled": true
    },
    "saml_autocreate_users_domains": {
      "domains": ["example.com"],
      "enabled": true
    },
    "saml_autocreate_access_role": "st",
    "saml_idp_initiated_login": {
      "enabled": false
    },
    "saml_strict_mode": {
      "enabled": false
    }
  }
}
EOF
