#!/usr/bin/env bash
# Create a restriction query
# Everything except one source

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v2/logs/config/restriction_queries" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "data": {
    "type": "logs_restriction_queries",
    "attributes": {
      "restriction_query": "-source:payroll"
    }
  }
}
EOF
