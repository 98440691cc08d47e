#!/usr/bin/env bash
# List the channels of a Slack account
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, ACCOUNT_NAME
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
ACCOUNT_NAME=${ACCOUNT_NAME:-web-store}

curl --silent --show-error --fail-with-body \
  "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/slack/configuration/accounts/${ACCOUNT_NAME}/channels" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
