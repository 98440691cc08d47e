#!/usr/bin/env bash
# Create an SLO
# Share of five-minute slices with low latency
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
  "name": "Checkout answers within 500 ms",
  "type": "time_slice",
  "sli_specification": {
    "time_slice": {
      "query": {
        "formulas": [
          {
            "formula": "p95"
          }
        ],
        "queries": [
          {
            "data_source": "metrics",
            "name": "p95",
            "query": "p95:trace.http.request{service:checkout,env:prod}"
          }
        ]
      },
      "comparator": "<",
      "threshold": 0.5,
      "query_interval_seconds": 300
    }
  },
  "thresholds": [
    {
      "timeframe": "7d",
      "target": 97,
      "warning": 98
    }
  ],
  "tags": ["env:prod", "service:checkout"]
}
EOF
