#!/usr/bin/env bash
# Get a notebook

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/notebooks/5120871" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
