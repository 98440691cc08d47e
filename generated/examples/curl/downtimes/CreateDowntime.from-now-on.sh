#!/usr/bin/env bash
# Create a downtime
# Silence everything until canceled
# Deprecated: do not use it in anything new.

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/downtime" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "message": "Data center move",
  "scope": ["*"]
}
EOF
