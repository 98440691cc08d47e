#!/usr/bin/env bash
# List pets

curl 'https://pets.example.com/v1/pets' \
  --fail-with-body \
  --header "X-Key: ${PET_STORE_KEY}" \
  --header 'Accept: application/json'
