#!/usr/bin/env bash
# Send a log
# A line
set -euo pipefail

curl --silent --show-error --fail-with-body \
  --request POST 'https://api.example.com/logs' \
  --header 'Accept: text/json;charset=utf-8' \
  --header 'Content-Type: text/plain;charset=utf-8' \
  --data-raw 'just text'
