#!/usr/bin/env bash
# Stir
# With names

curl --request PUT 'https://api.example.com/mixture?id=7' \
  --fail-with-body \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "span": {
    "live": "1h"
  },
  "either": "six",
  "shape": {
    "width": 3
  }
}
EOF
