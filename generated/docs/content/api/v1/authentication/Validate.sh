#!/usr/bin/env bash
# Check an API key
# Needs DD_API_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"

curl --silent --show-error --fail-with-body \
  "https://api.${DD_SITE:-datadoghq.com}/api/v1/validate" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header 'Accept: application/json'
