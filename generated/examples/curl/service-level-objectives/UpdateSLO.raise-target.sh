#!/usr/bin/env bash
# Update an SLO
# Raise the target of a metric SLO

curl --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/slo/425d71bc3445599f92d7c3848731d220" \
  --fail-with-body \
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
      "timeframe": "30d",
      "target": 99.95,
      "warning": 99.97
    }
  ],
  "tags": ["env:prod", "team:payments"]
}
EOF
