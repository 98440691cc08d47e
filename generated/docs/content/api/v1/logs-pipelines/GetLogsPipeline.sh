#!/usr/bin/env bash
# Get a pipeline
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, PIPELINE_ID
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
PIPELINE_ID=${PIPELINE_ID:-s_cPqdnkQVaU6PwbPPt2ZQ}

curl --silent --show-error --fail-with-body \
  "https://api.${DD_SITE:-datadoghq.com}/api/v1/logs/config/pipelines/${PIPELINE_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
