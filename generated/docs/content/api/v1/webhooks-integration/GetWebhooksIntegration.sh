#!/usr/bin/env bash
# Get a webhook
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, WEBHOOK_NAME
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
WEBHOOK_NAME=${WEBHOOK_NAME:-open-ticket}

curl --silent --show-error --fail-with-body \
  "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/webhooks/configuration/webhooks/${WEBHOOK_NAME}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
