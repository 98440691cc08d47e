#!/usr/bin/env bash
# Update an SLO correction
# Let a maintenance last one hour longer
# Needs DD_API_KEY, DD_APP_KEY, SLO_CORRECTION_ID
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${SLO_CORRECTION_ID:?set it to the slo_correction_id that is meant, such as ec8f9488-d1d8-11ec-bc64-da7ad0902002}"
now=$(date +%s)
start=$((now + 3600))
end=$((now + 10800))

curl --silent --show-error --fail-with-body \
  --request PATCH "https://api.${DD_SITE:-datadoghq.com}/api/v1/slo/correction/${SLO_CORRECTION_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<EOF
{
  "data": {
    "type": "correction",
    "attributes": {
      "category": "Scheduled Maintenance",
      "start": ${start},
      "end": ${end}
    }
  }
}
EOF
