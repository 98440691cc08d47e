#!/usr/bin/env bash
# Connect an AWS account
# An account read through an IAM role
# Deprecated: do not use it in anything new.
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/aws" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "account_id": "123456789012",
  "role_name": "DatadogIntegrationRole",
  "filter_tags": ["env:prod", "!role:build"],
  "host_tags": ["account:web-store"],
  "account_specific_namespace_rules": {
    "auto_scaling": false,
    "opsworks": false
  },
  "excluded_regions": ["us-west-2"],
  "cspm_resource_collection_enabled": true,
  "extended_resource_collection_enabled": true
}
EOF
