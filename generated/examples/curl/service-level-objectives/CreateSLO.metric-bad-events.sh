#!/usr/bin/env bash
# Create an SLO
# Good events beside bad events, as formulas
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
  "name": "Payment captures succeed",
  "type": "metric",
  "sli_specification": {
    "count": {
      "good_events_formula": {
        "formula": "captured"
      },
      "bad_events_formula": {
        "formula": "failed"
      },
      "queries": [
        {
          "data_source": "metrics",
          "name": "captured",
          "query": "sum:payments.capture.ok{env:prod}.as_count()"
        },
        {
          "data_source": "metrics",
          "name": "failed",
          "query": "sum:payments.capture.failed{env:prod}.as_count()"
        }
      ]
    }
  },
  "thresholds": [
    {
      "timeframe": "30d",
      "target": 99.95
    }
  ]
}
EOF
