#!/usr/bin/env bash
# Replace a restriction query
# Hand the logs over to another team
# Needs DD_API_KEY, DD_APP_KEY, RESTRICTION_QUERY_ID
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${RESTRICTION_QUERY_ID:?set it to the restriction_query_id that is meant, such as 79a0e60a-644a-11ea-ad29-43329f7f58b5}"

curl --silent --show-error --fail-with-body \
  --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v2/logs/config/restriction_queries/${RESTRICTION_QUERY_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "data": {
    "type": "logs_restriction_queries",
    "attributes": {
      "restriction_query": "team:payments"
    }
  }
}
EOF
