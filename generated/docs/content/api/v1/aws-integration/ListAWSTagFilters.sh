#!/usr/bin/env bash
# List AWS tag filters
# Deprecated: do not use it in anything new.
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, ACCOUNT_ID
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
ACCOUNT_ID=${ACCOUNT_ID:-123456789012}

curl --silent --show-error --fail-with-body \
  --get "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/aws/filtering" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --data-urlencode "account_id=${ACCOUNT_ID}"
