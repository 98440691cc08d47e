#!/usr/bin/env bash
# getPets
set -euo pipefail

curl --silent --show-error --fail-with-body \
  'http://localhost:8080/pets' \
  --header 'Accept: application/json'
