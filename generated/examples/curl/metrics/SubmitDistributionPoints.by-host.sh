#!/usr/bin/env bash
# Submit distribution points
# Submit the measurements of one host
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
      "metric": "checkout.payment.duration",
      "host": "web-01.example.com",
      "points": [[${now}, [0.21, 0.34, 0.19, 1.02]]],
      "tags": ["env:prod", "service:checkout", "team:checkout"]
    }
  ]
}
EOF
