#!/usr/bin/env bash
# Delete an SLO correction

curl --request DELETE "https://api.${DD_SITE:-datadoghq.com}/api/v1/slo/correction/ec8f9488-d1d8-11ec-bc64-da7ad0902002" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
