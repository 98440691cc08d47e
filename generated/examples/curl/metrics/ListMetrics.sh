#!/usr/bin/env bash
# Search metrics
# Deprecated: do not use it in anything new.

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/search" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --get \
  --data-urlencode 'q=metrics:checkout.orders'
