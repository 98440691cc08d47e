#!/usr/bin/env bash
# Import
# Takes FROM
set -euo pipefail

FROM=${FROM:-a}

curl --silent --show-error --fail-with-body \
  "https://api.example.com/import/${FROM}" \
  --header 'Accept: application/json'
