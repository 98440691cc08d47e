#!/usr/bin/env bash
# List by offset
set -euo pipefail

curl --silent --show-error --fail-with-body \
  'https://api.example.com/by-offset' \
  --header 'Accept: application/json'
