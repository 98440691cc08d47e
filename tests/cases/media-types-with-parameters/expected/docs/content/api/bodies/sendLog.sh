#!/usr/bin/env bash
# Send a log
# Two logs
set -euo pipefail

curl --silent --show-error --fail-with-body \
  --request POST 'https://api.example.com/logs' \
  --header 'Accept: text/json;charset=utf-8' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
[
  {
    "message": "a"
  },
  {
    "message": "b"
  }
]
EOF
