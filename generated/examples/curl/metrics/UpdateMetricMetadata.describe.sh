#!/usr/bin/env bash
# Update metric metadata
# Say what a metric measures and how it is called in short
# Needs DD_API_KEY, DD_APP_KEY, METRIC_NAME
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${METRIC_NAME:?set it to the metric_name that is meant, such as checkout.request.duration}"

curl --silent --show-error --fail-with-body \
  --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/metrics/${METRIC_NAME}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "description": "Orders that checkout has taken",
  "short_name": "orders"
}
EOF
