#!/usr/bin/env bash
# Create a monitor
# Evaluate a monthly total once a day
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
  "type": "query alert",
  "name": "Email volume of the month",
  "query": "sum(current_1mo):sum:notifications.email.sent{env:prod}.as_count() > 900000",
  "message": "Nine tenths of the monthly contract are used. @priya.rao@example.com",
  "tags": ["team:notifications"],
  "options": {
    "thresholds": {
      "critical": 900000
    },
    "scheduling_options": {
      "evaluation_window": {
        "day_starts": "04:00",
        "month_starts": 1
      },
      "custom_schedule": {
        "recurrences": [
          {
            "rrule": "FREQ=DAILY;INTERVAL=1",
            "start": "2024-10-26T09:13:00",
            "timezone": "Europe/Madrid"
          }
        ]
      }
    }
  }
}
EOF
