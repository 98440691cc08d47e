#!/usr/bin/env bash
# Create an SLO correction
# Leave out one hour of maintenance
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
now=$(date +%s)
start=$((now + 3600))
end=$((now + 7200))

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
      "description": "Database migration of the order service",
      "start": ${start},
      "end": ${end},
      "timezone": "UTC"
    }
  }
}
EOF
