#!/usr/bin/env bash
# Get an SLO
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, SLO_ID
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
SLO_ID=${SLO_ID:-425d71bc3445599f92d7c3848731d220}

curl --silent --show-error --fail-with-body \
  "https://api.${DD_SITE:-datadoghq.com}/api/v1/slo/${SLO_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
