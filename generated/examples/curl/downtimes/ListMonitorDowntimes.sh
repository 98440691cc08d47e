#!/usr/bin/env bash
# List the downtimes of a monitor
# Deprecated: do not use it in anything new.

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/monitor/119766008/downtimes" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
