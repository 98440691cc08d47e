#!/usr/bin/env bash
# Create a downtime
# Silence a service once, for two hours
# Deprecated: do not use it in anything new.

now=$(date +%s)
start=$((now + 3600))
end=$((now + 10800))

sed "s/@start@/${start}/g; s/@end@/${end}/g" <<'EOF' |
{
  "message": "Database upgrade",
  "scope": ["env:prod", "service:payments"],
  "start": @start@,
  "end": @end@,
  "timezone": "Europe/Madrid"
}
EOF
  curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/downtime" \
    --fail-with-body \
    --header "DD-API-KEY: ${DD_API_KEY}" \
    --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
    --header 'Accept: application/json' \
    --header 'Content-Type: application/json' \
    --data-binary @-
