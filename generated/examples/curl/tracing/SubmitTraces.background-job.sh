#!/usr/bin/env bash
# Send traces to the Agent
# A job that no request started
set -euo pipefail

now=$(date +%s)
start=$(((now - 60) * 1000000000))

curl --silent --show-error --fail-with-body \
  --request PUT 'http://localhost:8126/v0.3/traces' \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<EOF
[
  [
    {
      "trace_id": 8120944377105562,
      "span_id": 5560231179240183,
      "name": "job.run",
      "resource": "catalog.reindex",
      "service": "catalog",
      "type": "custom",
      "start": ${start},
      "duration": 48210000000,
      "meta": {
        "env": "prod",
        "team": "catalog"
      },
      "metrics": {
        "items": 1280
      }
    }
  ]
]
EOF
