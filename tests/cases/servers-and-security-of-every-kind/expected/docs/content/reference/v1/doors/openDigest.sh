#!/usr/bin/env bash
# Open with a riddle
# Takes DOORS_REGION, DOORS_KEY
set -euo pipefail

curl --silent --show-error --fail-with-body \
  "https://${DOORS_REGION:-eu}.example.com:443/v1/digest" \
  ${DOORS_KEY:+--header "X-Key: ${DOORS_KEY}"} \
  --header 'Accept: application/json'
