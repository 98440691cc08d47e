#!/usr/bin/env bash
# Create a security filter
# Production logs except health checks
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v2/security_monitoring/configuration/security_filters" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "data": {
    "type": "security_filters",
    "attributes": {
      "name": "Production and cloud audit logs",
      "query": "env:prod OR source:cloudtrail",
      "is_enabled": true,
      "filtered_data_type": "logs",
      "exclusion_filters": [
        {
          "name": "Health checks",
          "query": "@http.url_details.path:/health"
        }
      ]
    }
  }
}
EOF
