#!/usr/bin/env bash
# Update a monitor
# Raise the threshold

curl --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/monitor/158348339" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "query": "logs(\"service:checkout status:error\").index(\"main\").rollup(\"count\").by(\"version\").last(\"15m\") > 200",
  "options": {
    "thresholds": {
      "critical": 200,
      "warning": 100
    },
    "enable_logs_sample": true,
    "group_retention_duration": "2d"
  }
}
EOF
