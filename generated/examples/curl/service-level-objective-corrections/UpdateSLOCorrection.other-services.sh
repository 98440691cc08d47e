#!/usr/bin/env bash
# Update an SLO correction
# Apply a correction to other objectives

curl --request PATCH "https://api.${DD_SITE:-datadoghq.com}/api/v1/slo/correction/ec8f9488-d1d8-11ec-bc64-da7ad0902002" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "data": {
    "type": "correction",
    "attributes": {
      "slo_query": "env:prod team:payments",
      "description": "Release of the payment gateway"
    }
  }
}
EOF
