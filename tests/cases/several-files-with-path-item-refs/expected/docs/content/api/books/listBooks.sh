#!/usr/bin/env bash
# List books
set -euo pipefail

curl --silent --show-error --fail-with-body \
  'https://api.example.com/books' \
  --header 'Accept: application/json'
