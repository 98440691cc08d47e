#!/usr/bin/env bash
# Get a webhook

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/webhooks/configuration/webhooks/open-ticket" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
