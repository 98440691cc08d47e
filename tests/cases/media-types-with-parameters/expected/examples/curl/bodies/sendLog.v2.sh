#!/usr/bin/env bash
# Send a log
# One log of version 2
set -euo pipefail

curl --silent --show-error --fail-with-body \
  --request POST 'https://api.example.com/logs' \
  --header 'Accept: text/json;charset=utf-8' \
  --header 'Content-Type: application/vnd.log.v2+json; charset=utf-8' \
  --data-binary @- <<'EOF'
{
  "message": "a"
}
EOF
