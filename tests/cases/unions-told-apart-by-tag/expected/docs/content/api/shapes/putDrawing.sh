#!/usr/bin/env bash
# Draw
# A circle in a group
set -euo pipefail

curl --silent --show-error --fail-with-body \
  --request PUT 'https://api.example.com/drawing' \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "figures": [
    {
      "kind": "group",
      "figures": [
        {
          "kind": "circle",
          "radius": 2
        }
      ]
    }
  ],
  "pen": {
    "type": "ink",
    "color": "blue"
  }
}
EOF
