#!/usr/bin/env bash
# Submit distribution points
# Submit the request durations of one minute
# Needs DD_API_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
now=$(date +%s)

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/distribution_points" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header 'Accept: text/json' \
  --header 'Content-Type: text/json' \
  --data-binary @- <<EOF
{
  "series": [
    {
      "metric": "checkout.request.duration",
      "type": "distribution",
      "points": [[${now}, [0.021, 0.034, 0.029, 0.412]]],
      "host": "web-01.example.com",
      "tags": ["env:prod", "service:checkout"]
    }
  ]
}
EOF
