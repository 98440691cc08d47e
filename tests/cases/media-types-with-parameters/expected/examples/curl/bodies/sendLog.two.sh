#!/usr/bin/env bash
# Send a log
# Two logs

curl --request POST 'https://api.example.com/logs' \
  --fail-with-body \
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
