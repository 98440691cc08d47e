#!/usr/bin/env bash
# Create a monitor
# Alert on slow requests in traces
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/monitor" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "type": "trace-analytics alert",
  "name": "Slow requests in checkout",
  "query": "trace-analytics(\"env:prod service:checkout @duration:>2s\").rollup(\"count\").by(\"resource_name\").last(\"5m\") > 50",
  "message": "{{resource_name.name}} is slow. @slack-checkout-alerts",
  "tags": ["team:checkout"],
  "options": {
    "thresholds": {
      "critical": 50,
      "warning": 20
    },
    "enable_samples": true
  }
}
EOF
