#!/usr/bin/env bash
# Submit distribution points
# Submit the measurements of two moments
# Needs DD_API_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
now=$(date +%s)
now_minus_10=$((now - 10))

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/distribution_points" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header 'Accept: text/json' \
  --header 'Content-Type: text/json' \
  --data-binary @- <<EOF
{
  "series": [
    {
      "metric": "catalog.search.results",
      "points": [[${now_minus_10}, [12, 0, 48]], [${now}, [7, 31]]],
      "tags": ["env:prod", "service:catalog"]
    }
  ]
}
EOF
