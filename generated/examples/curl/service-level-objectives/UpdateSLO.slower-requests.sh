#!/usr/bin/env bash
# Update an SLO
# Allow a time slice SLO more latency
# Needs DD_API_KEY, DD_APP_KEY, SLO_ID
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${SLO_ID:?set it to the slo_id that is meant, such as 425d71bc3445599f92d7c3848731d220}"

curl --silent --show-error --fail-with-body \
  --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/slo/${SLO_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Checkout is fast",
  "type": "time_slice",
  "sli_specification": {
    "time_slice": {
      "query": {
        "formulas": [
          {
            "formula": "query1"
          }
        ],
        "queries": [
          {
            "data_source": "metrics",
            "name": "query1",
            "query": "p95:trace.http.request{env:prod,service:checkout}"
          }
        ]
      },
      "comparator": "<=",
      "threshold": 0.6
    }
  },
  "thresholds": [
    {
      "timeframe": "7d",
      "target": 99
    }
  ],
  "tags": ["env:prod", "service:checkout", "team:checkout"]
}
EOF
