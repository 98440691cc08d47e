#!/usr/bin/env bash
# Cancel downtimes by scope
# Cancel the downtimes of staging
# Deprecated: do not use it in anything new.

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/downtime/cancel/by_scope" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "scope": "env:staging"
}
EOF
