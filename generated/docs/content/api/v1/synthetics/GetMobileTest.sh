#!/usr/bin/env bash
# Get a mobile test
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, PUBLIC_ID
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
PUBLIC_ID=${PUBLIC_ID:-h2w-6ye-8jn}

curl --silent --show-error --fail-with-body \
  "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/tests/mobile/${PUBLIC_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
