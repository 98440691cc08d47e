#!/usr/bin/env bash
# Create a downtime
# Silence every second day, five times
# Deprecated: do not use it in anything new.

now=$(date +%s)
start=$((now + 3600))
end=$((now + 7200))

sed "s/@start@/${start}/g; s/@end@/${end}/g" <<'EOF' |
{
  "scope": ["env:staging"],
  "start": @start@,
  "end": @end@,
  "timezone": "America/New_York",
  "recurrence": {
    "type": "days",
    "period": 2,
    "until_occurrences": 5
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
