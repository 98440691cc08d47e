#!/usr/bin/env bash
# List the latest results of a browser test
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, PUBLIC_ID
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
now=$(date +%s)
from_ts=$(((now - 86400) * 1000))
to_ts=$((now * 1000))
PUBLIC_ID=${PUBLIC_ID:-m4r-8tc-2hx}

curl --silent --show-error --fail-with-body \
  --get "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/tests/browser/${PUBLIC_ID}/results" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --data-urlencode "from_ts=${from_ts}" \
  --data-urlencode "to_ts=${to_ts}"
