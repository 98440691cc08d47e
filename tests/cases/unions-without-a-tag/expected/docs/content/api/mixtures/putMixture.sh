#!/usr/bin/env bash
# Stir
# With a span
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
    "from": 1,
    "to": 2
  },
  "either": [1, 2.5, "six"],
  "nothing": null
}
EOF
