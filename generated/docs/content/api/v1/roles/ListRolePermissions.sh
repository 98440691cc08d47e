#!/usr/bin/env bash
# List the permissions of a role
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, ROLE_ID
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
ROLE_ID=${ROLE_ID:-3653d3c6-0c75-11ea-ad28-fb5701eabc7d}

curl --silent --show-error --fail-with-body \
  "https://api.${DD_SITE:-datadoghq.com}/api/v2/roles/${ROLE_ID}/permissions" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
