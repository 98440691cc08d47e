#!/usr/bin/env bash
# Create a global variable
# A virtual security key for passkey logins

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/variables" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "OFFICE_PASSKEY",
  "description": "Passkey of the probe user",
  "tags": ["team:back-office"],
  "is_fido": true
}
EOF
