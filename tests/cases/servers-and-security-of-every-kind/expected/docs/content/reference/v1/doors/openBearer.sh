#!/usr/bin/env bash
# Open with a token
# Needs DOORS_ACCESS_TOKEN
# Takes DOORS_REGION
set -euo pipefail

: "${DOORS_ACCESS_TOKEN:?set it to a token}"

curl --silent --show-error --fail-with-body \
  "https://${DOORS_REGION:-eu}.example.com:443/v1/bearer" \
  --header "Authorization: Bearer ${DOORS_ACCESS_TOKEN}" \
  --header 'Accept: application/json'
