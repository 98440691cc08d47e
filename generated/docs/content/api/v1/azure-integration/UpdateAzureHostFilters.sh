#!/usr/bin/env bash
# Update the host filters of an Azure connection
# Monitor only production
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/azure/host_filters" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "tenant_name": "2c5f0a1e-7b3d-4e8f-9a60-1d2e3f405162",
  "client_id": "7d9b6c54-3a21-4f0e-8b1d-5c6e7f809112",
  "host_filters": "env:prod"
}
EOF
