#!/usr/bin/env bash
# Register a PagerDuty service
# The on-call service of the checkout team

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/pagerduty/configuration/services" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "service_name": "checkout-on-call",
  "service_key": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
}
EOF
