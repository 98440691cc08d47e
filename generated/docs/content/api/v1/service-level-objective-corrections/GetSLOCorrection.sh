#!/usr/bin/env bash
# Get an SLO correction
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, SLO_CORRECTION_ID
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
SLO_CORRECTION_ID=${SLO_CORRECTION_ID:-ec8f9488-d1d8-11ec-bc64-da7ad0902002}

curl --silent --show-error --fail-with-body \
  "https://api.${DD_SITE:-datadoghq.com}/api/v1/slo/correction/${SLO_CORRECTION_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
