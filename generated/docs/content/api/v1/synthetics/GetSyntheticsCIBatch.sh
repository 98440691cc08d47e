#!/usr/bin/env bash
# Get a CI batch
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, BATCH_ID
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
BATCH_ID=${BATCH_ID:-7bd5ad5b-d5e1-4a0c-93d1-7e8d6e7f0c21}

curl --silent --show-error --fail-with-body \
  "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/ci/batch/${BATCH_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
