#!/usr/bin/env bash
# Delete a security filter
# Needs DD_API_KEY, DD_APP_KEY, SECURITY_FILTER_ID
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${SECURITY_FILTER_ID:?set it to the security_filter_id that is meant, such as 8kq-r4v-2mz}"

curl --silent --show-error --fail-with-body \
  --request DELETE "https://api.${DD_SITE:-datadoghq.com}/api/v2/security_monitoring/configuration/security_filters/${SECURITY_FILTER_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
