#!/usr/bin/env bash
# Rename an API key
# Give the key a new name
# Needs DD_API_KEY, DD_APP_KEY, KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${KEY:?set it to the key that is meant, such as aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}"

curl --silent --show-error --fail-with-body \
  --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/api_key/${KEY}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "web-store agents (eu)"
}
EOF
