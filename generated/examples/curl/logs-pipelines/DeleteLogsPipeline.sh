#!/usr/bin/env bash
# Delete a pipeline

curl --request DELETE "https://api.${DD_SITE:-datadoghq.com}/api/v1/logs/config/pipelines/s_cPqdnkQVaU6PwbPPt2ZQ" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
