#!/usr/bin/env bash
# headPetsByPetId
# Takes PET_ID
set -euo pipefail

PET_ID=${PET_ID:-1}

curl --silent --show-error --fail-with-body \
  --head "http://localhost:8080/pets/${PET_ID}" \
  --header 'Accept: application/json'
