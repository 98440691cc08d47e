#!/usr/bin/env bash
# Create an SLO
# Share of good requests, from two metric queries
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/slo" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Checkout requests succeed",
  "description": "Share of checkout requests answered without a server error.",
  "type": "metric",
  "query": {
    "numerator": "sum:trace.http.request.hits{service:checkout,!status:5xx}.as_count()",
    "denominator": "sum:trace.http.request.hits{service:checkout}.as_count()"
  },
  "thresholds": [
    {
      "timeframe": "7d",
      "target": 99.9,
      "warning": 99.95
    },
    {
      "timeframe": "30d",
      "target": 99.8
    }
  ],
  "timeframe": "7d",
  "target_threshold": 99.9,
  "warning_threshold": 99.95,
  "tags": ["env:prod", "team:payments"]
}
EOF
