#!/usr/bin/env bash
# postPets

curl --request POST 'http://localhost:8080/pets' \
  --fail-with-body \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "name"
}
EOF
