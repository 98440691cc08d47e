#!/usr/bin/env bash
# Plant a tree
# Three nodes
set -euo pipefail

curl --silent --show-error --fail-with-body \
  --request PUT 'https://api.example.com/tree' \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "root",
  "children": [
    {
      "name": "a"
    },
    {
      "name": "b",
      "parent": {
        "name": "root"
      }
    }
  ]
}
EOF
