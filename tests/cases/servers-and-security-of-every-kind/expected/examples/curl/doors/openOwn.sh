#!/usr/bin/env bash
# Open far away

curl --request PUT "https://intake.${DOORS_REGION:-eu}.example.com/own" \
  --fail-with-body \
  --header "X-Key: ${DOORS_KEY}" \
  --header 'Accept: application/json' \
  --get \
  --data-urlencode "key=${DOORS_QUERY2}"
