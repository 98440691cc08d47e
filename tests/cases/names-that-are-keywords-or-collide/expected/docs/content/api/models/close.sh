#!/usr/bin/env bash
# Close
set -euo pipefail

curl --silent --show-error --fail-with-body \
  'https://api.example.com/close' \
  --header 'Accept: application/json'
