#!/usr/bin/env bash
# Put them
set -euo pipefail

curl --silent --show-error --fail-with-body \
  --request PUT 'https://api.example.com/log-sets' \
  --header 'Accept: application/json'
