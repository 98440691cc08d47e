#!/usr/bin/env bash
# Open with a token

curl "https://${DOORS_REGION:-eu}.example.com:443/v1/bearer" \
  --fail-with-body \
  --header "Authorization: Bearer ${DOORS_ACCESS_TOKEN}" \
  --header 'Accept: application/json'
