#!/usr/bin/env bash
# Stir
# With names
# Takes ID
set -euo pipefail

ID=${ID:-7}

curl --silent --show-error --fail-with-body \
  --request PUT "https://api.example.com/mixture?id=${ID}" \
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
