#!/usr/bin/env bash
# Give a pet away

curl --request DELETE 'https://pets.example.com/v1/pets/7' \
  --fail-with-body \
  --header "X-Key: ${PET_STORE_KEY}" \
  --header 'Accept: application/json'
