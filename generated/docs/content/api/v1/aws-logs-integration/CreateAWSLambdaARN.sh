#!/usr/bin/env bash
# Register a log Forwarder
# The Forwarder in us-east-1
# Deprecated: do not use it in anything new.
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/aws/logs" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "account_id": "123456789012",
  "lambda_arn": "arn:aws:lambda:us-east-1:123456789012:function:datadog-forwarder"
}
EOF
