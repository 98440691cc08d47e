#!/usr/bin/env bash
# getRoot
set -euo pipefail

curl --silent --show-error --fail-with-body \
  'http://localhost:8080/' \
  --header 'Accept: application/json'
