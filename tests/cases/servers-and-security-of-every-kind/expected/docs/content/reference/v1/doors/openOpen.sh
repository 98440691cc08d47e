#!/usr/bin/env bash
# Walk in
# Takes DOORS_REGION
set -euo pipefail

curl --silent --show-error --fail-with-body \
  "https://${DOORS_REGION:-eu}.example.com:443/v1/open" \
  --header 'Accept: application/json'
