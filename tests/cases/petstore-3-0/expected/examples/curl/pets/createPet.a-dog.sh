#!/usr/bin/env bash
# Take in a pet
# A dog

curl --request POST 'https://pets.example.com/v1/pets' \
  --fail-with-body \
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
