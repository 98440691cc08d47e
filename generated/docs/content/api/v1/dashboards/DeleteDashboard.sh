#!/usr/bin/env bash
# Delete a dashboard
# Needs DD_API_KEY, DD_APP_KEY, DASHBOARD_ID
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${DASHBOARD_ID:?set it to the dashboard_id that is meant, such as q5j-8ti-n3k}"

curl --silent --show-error --fail-with-body \
  --request DELETE "https://api.${DD_SITE:-datadoghq.com}/api/v1/dashboard/${DASHBOARD_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
