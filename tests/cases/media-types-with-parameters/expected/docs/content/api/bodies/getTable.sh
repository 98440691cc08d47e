#!/usr/bin/env bash
# Get a table
set -euo pipefail

curl --silent --show-error --fail-with-body \
  'https://api.example.com/table' \
  --header 'Accept: text/csv'
