#!/usr/bin/env bash
# Submit metrics
# Submit a count, occurrences in an interval
# Needs DD_API_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
now=$(date +%s)
now_minus_60=$((now - 60))

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/series" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header 'Accept: text/json' \
  --header 'Content-Type: text/json' \
  --data-binary @- <<EOF
{
  "series": [
    {
      "metric": "checkout.orders.count",
      "type": "count",
      "interval": 60,
      "points": [[${now_minus_60}, 118], [${now}, 131]],
      "tags": ["env:prod", "service:checkout"]
    }
  ]
}
EOF
