#!/usr/bin/env bash
# Update an SLO correction
# Let a maintenance last one hour longer

now=$(date +%s)
start=$((now + 3600))
end=$((now + 10800))

sed "s/@start@/${start}/g; s/@end@/${end}/g" <<'EOF' |
{
  "data": {
    "type": "correction",
    "attributes": {
      "category": "Scheduled Maintenance",
      "start": @start@,
      "end": @end@
    }
  }
}
EOF
  curl --request PATCH "https://api.${DD_SITE:-datadoghq.com}/api/v1/slo/correction/ec8f9488-d1d8-11ec-bc64-da7ad0902002" \
    --fail-with-body \
    --header "DD-API-KEY: ${DD_API_KEY}" \
    --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
    --header 'Accept: application/json' \
    --header 'Content-Type: application/json' \
    --data-binary @-
