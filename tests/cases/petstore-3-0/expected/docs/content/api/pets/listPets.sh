#!/usr/bin/env bash
# List pets
# Needs PET_STORE_KEY
set -euo pipefail

: "${PET_STORE_KEY:?set it to the key that is sent as X-Key}"

curl --silent --show-error --fail-with-body \
  'https://pets.example.com/v1/pets' \
  --header "X-Key: ${PET_STORE_KEY}" \
  --header 'Accept: application/json'
