#!/usr/bin/env bash
# Replace the key of a PagerDuty service
# A renewed key

curl --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/pagerduty/configuration/services/checkout-on-call" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "service_key": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
}
EOF
