#!/usr/bin/env bash
# Create a downtime
# Silence a service once, for two hours
# Deprecated: do not use it in anything new.
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
now=$(date +%s)
start=$((now + 3600))
end=$((now + 10800))

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/downtime" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<EOF
{
  "message": "Database upgrade",
  "scope": ["env:prod", "service:payments"],
  "start": ${start},
  "end": ${end},
  "timezone": "Europe/Madrid"
}
EOF
