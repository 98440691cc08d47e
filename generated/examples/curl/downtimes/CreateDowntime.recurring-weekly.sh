#!/usr/bin/env bash
# Create a downtime
# Silence weekday evenings until a given day
# Deprecated: do not use it in anything new.
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
now=$(date +%s)
end=$((now + 7200))
until_date=$((now + 2419200))

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/downtime" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<EOF
{
  "message": "Nightly batch",
  "scope": ["service:catalog"],
  "monitor_tags": ["team:catalog"],
  "start": ${now},
  "end": ${end},
  "timezone": "Etc/UTC",
  "recurrence": {
    "type": "weeks",
    "period": 1,
    "week_days": ["Mon", "Tue", "Wed", "Thu", "Fri"],
    "until_date": ${until_date}
  },
  "mute_first_recovery_notification": true,
  "notify_end_states": ["alert", "warn"],
  "notify_end_types": ["canceled", "expired"]
}
EOF
