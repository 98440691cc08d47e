#!/usr/bin/env bash
# Update a downtime
# Move the end of a downtime
# Deprecated: do not use it in anything new.
# Needs DD_API_KEY, DD_APP_KEY, DOWNTIME_ID
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${DOWNTIME_ID:?set it to the downtime_id that is meant, such as 2941982639}"
now=$(date +%s)
end=$((now + 21600))

curl --silent --show-error --fail-with-body \
  --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/downtime/${DOWNTIME_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<EOF
{
  "end": ${end}
}
EOF
