#!/usr/bin/env bash
# Update a monitor
# Take options and the priority back

curl --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/monitor/158348339" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "priority": null,
  "options": {
    "thresholds": {
      "critical": 100,
      "warning": null
    },
    "evaluation_delay": null,
    "renotify_interval": null,
    "timeout_h": null
  }
}
EOF
