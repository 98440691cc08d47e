#!/usr/bin/env bash
# Create an API test
# gRPC - health check of a service
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/tests/api" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Catalog service is healthy",
  "type": "api",
  "subtype": "grpc",
  "config": {
    "request": {
      "host": "catalog.example.com",
      "port": 50051,
      "callType": "healthcheck",
      "service": "catalog.v1.Catalog"
    },
    "assertions": [
      {
        "type": "grpcHealthcheckStatus",
        "operator": "is",
        "target": 1
      },
      {
        "type": "responseTime",
        "operator": "lessThan",
        "target": 300
      }
    ]
  },
  "locations": ["aws:eu-west-1"],
  "message": "The catalog service is not healthy. @slack-catalog-alerts",
  "options": {
    "tick_every": 60
  },
  "tags": ["team:catalog"]
}
EOF
