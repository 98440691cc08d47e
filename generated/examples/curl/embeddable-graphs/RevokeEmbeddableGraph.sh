#!/usr/bin/env bash
# Revoke an embed

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/graph/embed/dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd/revoke" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
