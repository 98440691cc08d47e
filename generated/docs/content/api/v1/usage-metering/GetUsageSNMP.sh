#!/usr/bin/env bash
# Get hourly usage of SNMP devices
# Deprecated: do not use it in anything new.
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, START_HR
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
end_hr=$(date -u -d '46 hours ago' +%Y-%m-%dT%H:00:00Z)
START_HR=${START_HR:-$(date -u -d '2 days ago' +%Y-%m-%dT%H:00:00Z)}

curl --silent --show-error --fail-with-body \
  --get "https://api.${DD_SITE:-datadoghq.com}/api/v1/usage/snmp" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json;datetime-format=rfc3339' \
  --data-urlencode "start_hr=${START_HR}" \
  --data-urlencode "end_hr=${end_hr}"
