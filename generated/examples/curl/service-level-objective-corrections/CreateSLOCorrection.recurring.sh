#!/usr/bin/env bash
# Create an SLO correction
# Leave out one hour every Sunday

now=$(date +%s)
start=$((now + 3600))

sed "s/@start@/${start}/g" <<'EOF' |
{
  "data": {
    "type": "correction",
    "attributes": {
      "slo_id": "425d71bc3445599f92d7c3848731d220",
      "category": "Scheduled Maintenance",
      "description": "Weekly backup window",
      "start": @start@,
      "duration": 3600,
      "rrule": "FREQ=WEEKLY;BYDAY=SU;COUNT=10",
      "timezone": "Europe/Paris"
    }
  }
}
EOF
  curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/slo/correction" \
    --fail-with-body \
    --header "DD-API-KEY: ${DD_API_KEY}" \
    --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
    --header 'Accept: application/json' \
    --header 'Content-Type: application/json' \
    --data-binary @-
