#!/usr/bin/env bash
# Draw
# A square

curl --request PUT 'https://api.example.com/drawing' \
  --fail-with-body \
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
