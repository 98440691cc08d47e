#!/usr/bin/env bash
# Get a book
# Takes ISBN
set -euo pipefail

ISBN=${ISBN:-1}

curl --silent --show-error --fail-with-body \
  "https://api.example.com/books/${ISBN}" \
  --header 'Accept: application/json'
