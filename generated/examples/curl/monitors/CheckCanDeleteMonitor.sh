#!/usr/bin/env bash
# Check whether monitors can be deleted

curl "https://api.${DD_SITE:-datadoghq.com}/api/v1/monitor/can_delete" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --get \
  --data-urlencode 'monitor_ids=34822915,34822916'
