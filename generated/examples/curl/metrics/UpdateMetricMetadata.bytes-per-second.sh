#!/usr/bin/env bash
# Update metric metadata
# Give a throughput metric a unit with a denominator

curl --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/metrics/checkout.request.duration" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "type": "rate",
  "unit": "byte",
  "per_unit": "second",
  "statsd_interval": 10
}
EOF
