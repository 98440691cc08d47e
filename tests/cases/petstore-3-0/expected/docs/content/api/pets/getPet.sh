#!/usr/bin/env bash
# Get a pet
# Needs PET_STORE_KEY
# Takes PET_ID
set -euo pipefail

: "${PET_STORE_KEY:?set it to the key that is sent as X-Key}"
PET_ID=${PET_ID:-7}

curl --silent --show-error --fail-with-body \
  "https://pets.example.com/v1/pets/${PET_ID}" \
  --header "X-Key: ${PET_STORE_KEY}" \
  --header 'Accept: application/json'
