#!/usr/bin/env bash
# Create a downtime
# Silence the first Monday of every month
# Deprecated: do not use it in anything new.

now=$(date +%s)
start=$((now + 86400))
end=$((now + 93600))

sed "s/@start@/${start}/g; s/@end@/${end}/g" <<'EOF' |
{
  "message": "Monthly patch day",
  "scope": ["env:prod"],
  "start": @start@,
  "end": @end@,
  "timezone": "Europe/Madrid",
  "recurrence": {
    "type": "rrule",
    "rrule": "FREQ=MONTHLY;BYDAY=1MO;INTERVAL=1"
  }
}
EOF
  curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/downtime" \
    --fail-with-body \
    --header "DD-API-KEY: ${DD_API_KEY}" \
    --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
    --header 'Accept: application/json' \
    --header 'Content-Type: application/json' \
    --data-binary @-
