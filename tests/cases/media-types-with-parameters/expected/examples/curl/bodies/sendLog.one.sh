#!/usr/bin/env bash
# Send a log
# One log

curl --request POST 'https://api.example.com/logs' \
  --fail-with-body \
  --header 'Accept: text/json;charset=utf-8' \
  --header 'Content-Type: application/json;simple' \
  --data-binary @- <<'EOF'
{
  "message": "a"
}
EOF
