#!/usr/bin/env bash
# List by cursor
set -euo pipefail

curl --silent --show-error --fail-with-body \
  'https://api.example.com/by-cursor' \
  --header 'Accept: application/json'
