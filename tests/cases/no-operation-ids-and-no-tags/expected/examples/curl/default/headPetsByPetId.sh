#!/usr/bin/env bash
# headPetsByPetId

curl --head 'http://localhost:8080/pets/1' \
  --fail-with-body \
  --header 'Accept: application/json'
