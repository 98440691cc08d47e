#!/usr/bin/env bash
# Send traces to the Agent
# A single span that ended in an error
set -euo pipefail

now=$(date +%s)
start=$(((now - 10) * 1000000000))

curl --silent --show-error --fail-with-body \
  --request PUT 'http://localhost:8126/v0.3/traces' \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<EOF
[
  [
    {
      "trace_id": 6630275118940023,
      "span_id": 3147730982215506,
      "name": "http.client",
      "resource": "POST /v2/charge",
      "service": "payments",
      "type": "custom",
      "start": ${start},
      "duration": 3000250000,
      "error": 1,
      "meta": {
        "env": "prod",
        "error.type": "TimeoutError",
        "error.message": "no answer within 3 s"
      }
    }
  ]
]
EOF
