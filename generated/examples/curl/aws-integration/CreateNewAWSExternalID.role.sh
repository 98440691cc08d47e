#!/usr/bin/env bash
# Generate a new AWS external ID
# An account read through a role
# Deprecated: do not use it in anything new.

curl --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/aws/generate_new_external_id" \
  --fail-with-body \
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
