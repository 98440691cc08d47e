#!/usr/bin/env bash
# Get them
set -euo pipefail

curl --silent --show-error --fail-with-body \
  'https://api.example.com/log-sets' \
  --header 'Accept: application/json'
