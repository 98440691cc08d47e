#!/usr/bin/env bash
# Get more of them
set -euo pipefail

curl --silent --show-error --fail-with-body \
  'https://api.example.com/log-sets/more' \
  --header 'Accept: application/json'
