#!/usr/bin/env bash
# postPets
set -euo pipefail

curl --silent --show-error --fail-with-body \
  --request POST 'http://localhost:8080/pets' \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "name"
}
EOF
