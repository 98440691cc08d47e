#!/usr/bin/env bash
# deletePetsByPetId
# Needs PET_ID
set -euo pipefail

: "${PET_ID:?set it to the pet-id that is meant, such as 1}"

curl --silent --show-error --fail-with-body \
  --request DELETE "http://localhost:8080/pets/${PET_ID}" \
  --header 'Accept: application/json'
