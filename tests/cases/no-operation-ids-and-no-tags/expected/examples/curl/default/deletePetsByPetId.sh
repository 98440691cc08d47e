#!/usr/bin/env bash
# deletePetsByPetId

curl --request DELETE 'http://localhost:8080/pets/1' \
  --fail-with-body \
  --header 'Accept: application/json'
