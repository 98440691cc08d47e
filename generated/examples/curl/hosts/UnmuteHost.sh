#!/usr/bin/env bash
# Unmute a host

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/host/web-01.example.com/unmute" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
