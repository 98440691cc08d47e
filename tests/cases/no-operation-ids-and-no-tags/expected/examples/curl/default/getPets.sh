#!/usr/bin/env bash
# getPets

curl 'http://localhost:8080/pets' \
  --fail-with-body \
  --header 'Accept: application/json'
