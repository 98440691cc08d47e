#!/usr/bin/env bash
# Disconnect an AWS account
# An account read through a role
# Deprecated: do not use it in anything new.
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request DELETE "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/aws" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "account_id": "123456789012",
  "role_name": "DatadogIntegrationRole"
}
EOF
