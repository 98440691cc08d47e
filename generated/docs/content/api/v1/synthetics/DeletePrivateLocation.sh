#!/usr/bin/env bash
# Delete a private location
# Needs DD_API_KEY, DD_APP_KEY, LOCATION_ID
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${LOCATION_ID:?set it to the location_id that is meant, such as pl:warehouse-berlin-6382df0d72d4588e1817f090b131541f}"

curl --silent --show-error --fail-with-body \
  --request DELETE "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/private-locations/${LOCATION_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
