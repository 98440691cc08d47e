#!/usr/bin/env bash
# Get the order of pipelines

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/logs/config/pipeline-order" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
