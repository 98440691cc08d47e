#!/usr/bin/env bash
# Create an API test
# gRPC - unary call with a definition
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
  "name": "Catalog service finds a product",
  "type": "api",
  "subtype": "grpc",
  "config": {
    "request": {
      "host": "catalog.example.com",
      "port": 50051,
      "callType": "unary",
      "service": "catalog.v1.Catalog",
      "method": "GetProduct",
      "message": "{\"sku\": \"MUG-01\"}",
      "metadata": {
        "x-request-source": "synthetics"
      },
      "compressedProtoFile": "eNpljkEKwkAMRfc9xaerdiPUipviyoVb8QIyjKGU2pkxyRRFvLtTrCh0l7w8fr48nJo7dsgDe/V13mTB2N60BGvUXH27GqsmE+Kxs4T9h+EJDhYH0iP7S7SK4jef6BZJtASTRnaCYj6UDV7ZQCJT+sJPmaLcuRbSx1So+re/b5bOvDszUALrBp3T7QaBU92zJaeScD1lvQEaslD1"
    },
    "assertions": [
      {
        "type": "grpcProto",
        "operator": "validatesJSONPath",
        "target": {
          "jsonPath": "$.price_cents",
          "operator": "moreThan",
          "targetValue": 0
        }
      },
      {
        "type": "grpcMetadata",
        "property": "content-type",
        "operator": "contains",
        "target": "grpc"
      }
    ]
  },
  "locations": ["aws:eu-west-1"],
  "message": "The catalog service does not find products. @slack-catalog-alerts",
  "options": {
    "tick_every": 300
  },
  "tags": ["team:catalog"]
}
EOF
