#!/usr/bin/env bash
# Get a security filter

curl "https://api.${DD_SITE:-datadoghq.com}/api/v2/security_monitoring/configuration/security_filters/8kq-r4v-2mz" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
