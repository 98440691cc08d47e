#!/usr/bin/env bash
# List by page
set -euo pipefail

curl --silent --show-error --fail-with-body \
  'https://api.example.com/by-page' \
  --header 'Accept: application/json'
