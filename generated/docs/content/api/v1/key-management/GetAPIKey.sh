#!/usr/bin/env bash
# Get an API key
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, KEY
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
KEY=${KEY:-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}

curl --silent --show-error --fail-with-body \
  "https://api.${DD_SITE:-datadoghq.com}/api/v1/api_key/${KEY}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
