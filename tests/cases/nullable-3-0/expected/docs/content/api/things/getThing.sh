#!/usr/bin/env bash
# Get the thing
set -euo pipefail

curl --silent --show-error --fail-with-body \
  'https://api.example.com/thing' \
  --header 'Accept: application/json'
