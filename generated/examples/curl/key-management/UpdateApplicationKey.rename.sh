#!/usr/bin/env bash
# Rename an application key
# Give the key a new name

curl --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/application_key/cccccccccccccccccccccccccccccccccccccccc" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "terraform-production"
}
EOF
