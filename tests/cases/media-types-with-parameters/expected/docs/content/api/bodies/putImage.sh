#!/usr/bin/env bash
# Put an image
# A dot
set -euo pipefail

curl --silent --show-error --fail-with-body \
  --request PUT 'https://api.example.com/table' \
  --header 'Accept: application/json' \
  --header 'Content-Type: image/png' \
  --data-raw 'not really an image'
