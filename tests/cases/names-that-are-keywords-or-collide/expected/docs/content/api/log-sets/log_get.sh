#!/usr/bin/env bash
# Get them once more
set -euo pipefail

curl --silent --show-error --fail-with-body \
  --request POST 'https://api.example.com/log-sets' \
  --header 'Accept: application/json'
