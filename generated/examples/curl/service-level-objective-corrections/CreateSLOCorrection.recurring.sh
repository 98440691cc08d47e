#!/usr/bin/env bash
# Create an SLO correction
# Leave out one hour every Sunday
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
now=$(date +%s)
start=$((now + 3600))

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/slo/correction" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<EOF
{
  "data": {
    "type": "correction",
    "attributes": {
      "slo_id": "425d71bc3445599f92d7c3848731d220",
      "category": "Scheduled Maintenance",
      "description": "Weekly backup window",
      "start": ${start},
      "duration": 3600,
      "rrule": "FREQ=WEEKLY;BYDAY=SU;COUNT=10",
      "timezone": "Europe/Paris"
    }
  }
}
EOF
