#!/usr/bin/env bash
# Create a downtime
# Silence every second day, five times
# Deprecated: do not use it in anything new.
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
now=$(date +%s)
start=$((now + 3600))
end=$((now + 7200))

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/downtime" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<EOF
{
  "scope": ["env:staging"],
  "start": ${start},
  "end": ${end},
  "timezone": "America/New_York",
  "recurrence": {
    "type": "days",
    "period": 2,
    "until_occurrences": 5
  }
}
EOF
