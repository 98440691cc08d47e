#!/usr/bin/env bash
# Get the old thing
# Deprecated: do not use it in anything new.
set -euo pipefail

curl --silent --show-error --fail-with-body \
  'https://api.example.com/old' \
  --header 'Accept: application/json'
