#!/usr/bin/env bash
# List EventBridge sources
# Deprecated: do not use it in anything new.

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/aws/event_bridge" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
