#!/usr/bin/env bash
# Get an event

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/events/7625431987340180992" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
