#!/usr/bin/env bash
# Remove the tags of a host

curl --request DELETE "https://api.${DD_SITE:-datadoghq.com}/api/v1/tags/hosts/web-01.example.com" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
