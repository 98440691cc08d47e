#!/usr/bin/env bash
# Label and matrix
set -euo pipefail

curl --silent --show-error --fail-with-body \
  'https://api.example.com/label/.a.b/;many=1,2' \
  --header 'Accept: application/json'
