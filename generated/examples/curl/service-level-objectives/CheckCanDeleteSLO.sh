#!/usr/bin/env bash
# Check whether SLOs can be deleted

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/slo/can_delete" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --get \
  --data-urlencode 'ids=425d71bc3445599f92d7c3848731d220,89fa8ea5e6045df7b43f58ab5a9887cc'
