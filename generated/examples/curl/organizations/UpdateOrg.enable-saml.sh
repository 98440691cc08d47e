#!/usr/bin/env bash
# Update an organization
# Switch SAML on and create users of a domain at sign-in

curl --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/org/kq7wxm2vbh4tzn9d" \
  --fail-with-body \
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
