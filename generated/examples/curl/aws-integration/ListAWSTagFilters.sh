#!/usr/bin/env bash
# List AWS tag filters
# Deprecated: do not use it in anything new.

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/aws/filtering" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --get \
  --data-urlencode 'account_id=123456789012'
