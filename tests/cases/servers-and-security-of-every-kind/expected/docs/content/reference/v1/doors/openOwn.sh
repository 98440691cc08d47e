#!/usr/bin/env bash
# Open far away
# Needs DOORS_KEY, DOORS_QUERY2
# Takes DOORS_REGION
set -euo pipefail

: "${DOORS_KEY:?set it to the key that is sent as X-Key}"
: "${DOORS_QUERY2:?set it to the key that is sent as key}"

curl --silent --show-error --fail-with-body \
  --get --request PUT "https://intake.${DOORS_REGION:-eu}.example.com/own" \
  --header "X-Key: ${DOORS_KEY}" \
  --header 'Accept: application/json' \
  --data-urlencode "key=${DOORS_QUERY2}"
