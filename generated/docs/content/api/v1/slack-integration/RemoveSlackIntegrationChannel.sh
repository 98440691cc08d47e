#!/usr/bin/env bash
# Remove a Slack channel
# Needs DD_API_KEY, DD_APP_KEY, ACCOUNT_NAME, CHANNEL_NAME
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${ACCOUNT_NAME:?set it to the account_name that is meant, such as web-store}"
: "${CHANNEL_NAME:?set it to the channel_name that is meant, such as checkout-alerts}"

curl --silent --show-error --fail-with-body \
  --request DELETE "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/slack/configuration/accounts/${ACCOUNT_NAME}/channels/${CHANNEL_NAME}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
