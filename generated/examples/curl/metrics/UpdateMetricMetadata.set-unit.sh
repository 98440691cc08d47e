#!/usr/bin/env bash
# Update metric metadata
# Say what a metric measures and in which unit

curl --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/metrics/checkout.request.duration" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "type": "gauge",
  "description": "Time to answer a checkout request",
  "short_name": "checkout duration",
  "unit": "second"
}
EOF
