#!/usr/bin/env bash
# Get a private location

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/private-locations/pl:warehouse-berlin-6382df0d72d4588e1817f090b131541f" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
