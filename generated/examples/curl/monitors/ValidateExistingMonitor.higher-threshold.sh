#!/usr/bin/env bash
# Validate a change to a monitor
# Check a higher threshold

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/monitor/158348339/validate" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "type": "log alert",
  "name": "Errors in checkout",
  "query": "logs(\"service:checkout status:error\").index(\"main\").rollup(\"count\").by(\"version\").last(\"15m\") > 200",
  "message": "@slack-checkout-alerts",
  "options": {
    "thresholds": {
      "critical": 200,
      "warning": 100
    },
    "enable_logs_sample": true
  }
}
EOF
