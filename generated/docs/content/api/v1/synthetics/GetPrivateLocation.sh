#!/usr/bin/env bash
# Get a private location
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, LOCATION_ID
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
LOCATION_ID=${LOCATION_ID:-pl:warehouse-berlin-6382df0d72d4588e1817f090b131541f}

curl --silent --show-error --fail-with-body \
  "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/private-locations/${LOCATION_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
