#!/usr/bin/env bash
# List AWS namespace rules
# Deprecated: do not use it in anything new.

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/aws/available_namespace_rules" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
