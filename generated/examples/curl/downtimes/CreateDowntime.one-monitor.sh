#!/usr/bin/env bash
# Create a downtime
# Silence one monitor for a week
# Deprecated: do not use it in anything new.
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
now=$(date +%s)
end=$((now + 604800))

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/downtime" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<EOF
{
  "message": "Known noise until the fix is out",
  "monitor_id": 119766008,
  "scope": ["*"],
  "start": ${now},
  "end": ${end},
  "timezone": "Etc/UTC",
  "mute_first_recovery_notification": true,
  "notify_end_states": ["alert"],
  "notify_end_types": ["canceled"]
}
EOF
