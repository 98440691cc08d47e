#!/usr/bin/env bash
# Try
# Takes DOORS_REGION, DOORS_COOKIE
set -euo pipefail

curl --silent --show-error --fail-with-body \
  "https://${DOORS_REGION:-eu}.example.com:443/v1/maybe" \
  ${DOORS_COOKIE:+--cookie "session=${DOORS_COOKIE}"} \
  --header 'Accept: application/json'
