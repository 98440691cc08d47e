#!/usr/bin/env bash
# List the dependencies of a service
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, SERVICE, ENV
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
now=$(date +%s)
start=$((now - 3600))
SERVICE=${SERVICE:-checkout}
ENV=${ENV:-prod}

curl --silent --show-error --fail-with-body \
  --get "https://api.${DD_SITE:-datadoghq.com}/api/v1/service_dependencies/${SERVICE}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --data-urlencode "env=${ENV}" \
  --data-urlencode "start=${start}" \
  --data-urlencode "end=${now}"
