#!/usr/bin/env bash
# Open with a name
# Needs DOORS_BASIC_AUTH
# Takes DOORS_REGION
set -euo pipefail

: "${DOORS_BASIC_AUTH:?set it to user:password}"

curl --silent --show-error --fail-with-body \
  "https://${DOORS_REGION:-eu}.example.com:443/v1/basic" \
  --user "${DOORS_BASIC_AUTH}" \
  --header 'Accept: application/json'
