#!/usr/bin/env bash
# Delete a pipeline
# Needs DD_API_KEY, DD_APP_KEY, PIPELINE_ID
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${PIPELINE_ID:?set it to the pipeline_id that is meant, such as s_cPqdnkQVaU6PwbPPt2ZQ}"

curl --silent --show-error --fail-with-body \
  --request DELETE "https://api.${DD_SITE:-datadoghq.com}/api/v1/logs/config/pipelines/${PIPELINE_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
