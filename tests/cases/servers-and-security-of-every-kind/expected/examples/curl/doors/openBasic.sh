#!/usr/bin/env bash
# Open with a name

curl "https://${DOORS_REGION:-eu}.example.com:443/v1/basic" \
  --fail-with-body \
  --user "${DOORS_BASIC_AUTH}" \
  --header 'Accept: application/json'
