#!/usr/bin/env bash
# Get a restriction query

curl "https://api.${DD_SITE:-datadoghq.com}/api/v2/logs/config/restriction_queries/79a0e60a-644a-11ea-ad29-43329f7f58b5" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
