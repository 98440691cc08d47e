#!/usr/bin/env bash
# Submit metrics
# Submit a gauge, the value at a moment
# Needs DD_API_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
now=$(date +%s)

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/series" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header 'Accept: text/json' \
  --header 'Content-Type: text/json' \
  --data-binary @- <<EOF
{
  "series": [
    {
      "metric": "checkout.queue.length",
      "type": "gauge",
      "points": [[${now}, 42]],
      "host": "web-01.example.com",
      "tags": ["env:prod", "service:checkout"]
    }
  ]
}
EOF
