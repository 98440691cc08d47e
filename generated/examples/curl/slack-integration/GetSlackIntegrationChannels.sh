#!/usr/bin/env bash
# List the channels of a Slack account

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/slack/configuration/accounts/web-store/channels" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
