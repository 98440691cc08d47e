#!/usr/bin/env bash
# Open

curl "https://${DOORS_REGION:-eu}.example.com:443/v1/usual" \
  --fail-with-body \
  --header "X-Key: ${DOORS_KEY}" \
  --header 'Accept: application/json' \
  --get \
  --data-urlencode "key=${DOORS_QUERY2}"
