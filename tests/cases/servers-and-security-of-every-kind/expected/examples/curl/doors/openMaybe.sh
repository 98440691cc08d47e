#!/usr/bin/env bash
# Try

curl "https://${DOORS_REGION:-eu}.example.com:443/v1/maybe" \
  --fail-with-body \
  ${DOORS_COOKIE:+--cookie "session=${DOORS_COOKIE}"} \
  --header 'Accept: application/json'
