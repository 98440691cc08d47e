#!/usr/bin/env bash
# Draw
# A square
set -euo pipefail

curl --silent --show-error --fail-with-body \
  --request PUT 'https://api.example.com/drawing' \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "figures": [
    {
      "kind": "square",
      "side": 1.5
    }
  ],
  "event": {
    "action": "draw",
    "at": 5
  }
}
EOF
