#!/usr/bin/env bash
# Get the history of an SLO
# With everything that happened
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, SLO_ID, FROM_TS, TO_TS
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
now=$(date +%s)
SLO_ID=${SLO_ID:-425d71bc3445599f92d7c3848731d220}
FROM_TS=${FROM_TS:-$((now - 604800))}
TO_TS=${TO_TS:-${now}}

curl --silent --show-error --fail-with-body \
  --get "https://api.${DD_SITE:-datadoghq.com}/api/v1/slo/${SLO_ID}/history" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --data-urlencode "from_ts=${FROM_TS}" \
  --data-urlencode "to_ts=${TO_TS}" \
  --data-urlencode 'apply_correction=false'
