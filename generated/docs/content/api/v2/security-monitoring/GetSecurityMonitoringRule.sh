#!/usr/bin/env bash
# Get a detection rule
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, RULE_ID
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
RULE_ID=${RULE_ID:-fqd-q0z-vpk}

curl --silent --show-error --fail-with-body \
  "https://api.${DD_SITE:-datadoghq.com}/api/v2/security_monitoring/rules/${RULE_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
