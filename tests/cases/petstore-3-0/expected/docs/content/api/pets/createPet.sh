#!/usr/bin/env bash
# Take in a pet
# A dog
# Needs PET_STORE_KEY
set -euo pipefail

: "${PET_STORE_KEY:?set it to the key that is sent as X-Key}"

curl --silent --show-error --fail-with-body \
  --request POST 'https://pets.example.com/v1/pets' \
  --header "X-Key: ${PET_STORE_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Rex",
  "kind": "dog",
  "weight": 12.5
}
EOF
