#!/usr/bin/env bash
# getPetsByPetId
# Takes PET_ID
set -euo pipefail

PET_ID=${PET_ID:-1}

curl --silent --show-error --fail-with-body \
  "http://localhost:8080/pets/${PET_ID}" \
  --header 'Accept: application/json'
