#!/usr/bin/env bash
# Get the new thing
set -euo pipefail

curl --silent --show-error --fail-with-body \
  'https://api.example.com/new' \
  --header 'Accept: application/json'
