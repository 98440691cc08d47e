#!/usr/bin/env bash
# Set an AWS tag filter
# Read only load balancers of production
# Deprecated: do not use it in anything new.

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/aws/filtering" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "account_id": "123456789012",
  "namespace": "application_elb",
  "tag_filter_str": "env:prod*"
}
EOF
