#!/usr/bin/env bash
# Stop sharing a dashboard

curl --request DELETE "https://api.${DD_SITE:-datadoghq.com}/api/v1/dashboard/public/aaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
