#!/usr/bin/env bash
# Stir
# With a span

curl --request PUT 'https://api.example.com/mixture?id=7' \
  --fail-with-body \
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
