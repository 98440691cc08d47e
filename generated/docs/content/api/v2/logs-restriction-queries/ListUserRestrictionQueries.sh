#!/usr/bin/env bash
# List the restriction queries of a user
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, USER_ID
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
USER_ID=${USER_ID:-3ad549bf-eba0-11e9-a77a-0705486660d0}

curl --silent --show-error --fail-with-body \
  "https://api.${DD_SITE:-datadoghq.com}/api/v2/logs/config/restriction_queries/user/${USER_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
