#!/usr/bin/env bash
# Draw
# A circle in a group

curl --request PUT 'https://api.example.com/drawing' \
  --fail-with-body \
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
