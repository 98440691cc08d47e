#!/usr/bin/env bash
# Delete a detection rule
# Needs DD_API_KEY, DD_APP_KEY, RULE_ID
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${RULE_ID:?set it to the rule_id that is meant, such as fqd-q0z-vpk}"

curl --silent --show-error --fail-with-body \
  --request DELETE "https://api.${DD_SITE:-datadoghq.com}/api/v2/security_monitoring/rules/${RULE_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
