#!/usr/bin/env bash
# Walk in

curl "https://${DOORS_REGION:-eu}.example.com:443/v1/open" \
  --fail-with-body \
  --header 'Accept: application/json'
