#!/usr/bin/env bash
# getPetsByPetId

curl 'http://localhost:8080/pets/1' \
  --fail-with-body \
  --header 'Accept: application/json'
