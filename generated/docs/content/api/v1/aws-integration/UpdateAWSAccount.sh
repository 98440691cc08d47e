#!/usr/bin/env bash
# Update an AWS account
# Leave two regions out and stop reading metrics of a namespace
# Deprecated: do not use it in anything new.
# Needs DD_API_KEY, DD_APP_KEY, ACCOUNT_ID, ROLE_NAME
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${ACCOUNT_ID:?set it to the account_id that is meant, such as 123456789012}"
: "${ROLE_NAME:?set it to the role_name that is meant, such as DatadogIntegrationRole}"

curl --silent --show-error --fail-with-body \
  --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/aws?account_id=${ACCOUNT_ID}&role_name=${ROLE_NAME}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "account_id": "123456789012",
  "role_name": "DatadogIntegrationRole",
  "excluded_regions": ["us-west-1", "us-west-2"],
  "account_specific_namespace_rules": {
    "opsworks": false
  }
}
EOF
