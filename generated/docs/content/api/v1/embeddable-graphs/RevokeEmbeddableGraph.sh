#!/usr/bin/env bash
# Revoke an embed
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, EMBED_ID
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
EMBED_ID=${EMBED_ID:-dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd}

curl --silent --show-error --fail-with-body \
  "https://api.${DD_SITE:-datadoghq.com}/api/v1/graph/embed/${EMBED_ID}/revoke" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
