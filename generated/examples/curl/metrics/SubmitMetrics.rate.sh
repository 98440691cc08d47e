#!/usr/bin/env bash
# Submit metrics
# Submit a rate, occurrences per second
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
      "metric": "catalog.requests.per_second",
      "type": "rate",
      "interval": 10,
      "points": [[${now}, 57.4]],
      "host": "catalog-01.example.com",
      "tags": ["env:prod", "service:catalog"]
    }
  ]
}
EOF
