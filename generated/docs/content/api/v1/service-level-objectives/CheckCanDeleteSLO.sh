#!/usr/bin/env bash
# Check whether SLOs can be deleted
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, IDS
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
IDS=${IDS:-425d71bc3445599f92d7c3848731d220,89fa8ea5e6045df7b43f58ab5a9887cc}

curl --silent --show-error --fail-with-body \
  --get "https://api.${DD_SITE:-datadoghq.com}/api/v1/slo/can_delete" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --data-urlencode "ids=${IDS}"
