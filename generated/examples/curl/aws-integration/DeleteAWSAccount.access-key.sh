#!/usr/bin/env bash
# Disconnect an AWS account
# An account read with an access key
# Deprecated: do not use it in anything new.

curl --request DELETE "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/aws" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "access_key_id": "AAAAAAAAAAAAAAAAAAAA"
}
EOF
