#!/usr/bin/env bash
# Send a log
# As a form
set -euo pipefail

curl --silent --show-error --fail-with-body \
  --request POST 'https://api.example.com/logs' \
  --header 'Accept: text/json;charset=utf-8' \
  --data-urlencode 'message=a & b'
