#!/usr/bin/env bash
# Give a pet away
# Needs PET_STORE_KEY, PET_ID
set -euo pipefail

: "${PET_STORE_KEY:?set it to the key that is sent as X-Key}"
: "${PET_ID:?set it to the pet_id that is meant, such as 7}"

curl --silent --show-error --fail-with-body \
  --request DELETE "https://pets.example.com/v1/pets/${PET_ID}" \
  --header "X-Key: ${PET_STORE_KEY}" \
  --header 'Accept: application/json'
