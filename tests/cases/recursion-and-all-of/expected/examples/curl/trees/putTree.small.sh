#!/usr/bin/env bash
# Plant a tree
# Three nodes

curl --request PUT 'https://api.example.com/tree' \
  --fail-with-body \
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
