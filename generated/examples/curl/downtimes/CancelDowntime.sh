#!/usr/bin/env bash
# Cancel a downtime
# Deprecated: do not use it in anything new.

curl --request DELETE "https://api.${DD_SITE:-datadoghq.com}/api/v1/downtime/2941976753" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
