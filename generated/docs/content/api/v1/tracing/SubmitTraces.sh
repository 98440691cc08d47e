#!/usr/bin/env bash
# Send traces to the Agent
# A checkout request with a database query in it
set -euo pipefail

now=$(date +%s)
start=$(((now - 5) * 1000000000))

curl --silent --show-error --fail-with-body \
  --request PUT 'http://localhost:8126/v0.3/traces' \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<EOF
[
  [
    {
      "trace_id": 4512097386104471,
      "span_id": 2280116509374421,
      "name": "web.request",
      "resource": "POST /checkout",
      "service": "checkout",
      "type": "web",
      "start": ${start},
      "duration": 182400000,
      "error": 0,
      "meta": {
        "env": "prod",
        "http.method": "POST",
        "http.status_code": "200"
      },
      "metrics": {
        "cart.items": 3
      }
    },
    {
      "trace_id": 4512097386104471,
      "span_id": 7719045533128860,
      "parent_id": 2280116509374421,
      "name": "postgres.query",
      "resource": "SELECT * FROM carts WHERE id = ?",
      "service": "payments-postgres",
      "type": "db",
      "start": ${start},
      "duration": 41250000,
      "meta": {
        "env": "prod"
      }
    }
  ]
]
EOF
