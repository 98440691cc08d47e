#!/usr/bin/env bash
# Create an API test
# HTTP - post JSON and check the body by path and schema
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
  "name": "Order is accepted",
  "type": "api",
  "subtype": "http",
  "config": {
    "configVariables": [
      {
        "name": "ORDER_ID",
        "type": "text",
        "pattern": "probe-{{ numeric(8) }}",
        "example": "probe-40817263"
      },
      {
        "name": "ORDER_TOKEN",
        "type": "global",
        "id": "93c47222-ce0c-47d8-ac31-50b3cca2d4a4"
      }
    ],
    "request": {
      "method": "POST",
      "url": "https://api.example.com/orders",
      "headers": {
        "content-type": "application/json",
        "authorization": "Bearer {{ ORDER_TOKEN }}"
      },
      "bodyType": "application/json",
      "body": "{\"order_id\": \"{{ ORDER_ID }}\", \"items\": [{\"sku\": \"MUG-01\", \"quantity\": 2}]}",
      "timeout": 20
    },
    "assertions": [
      {
        "type": "statusCode",
        "operator": "is",
        "target": 201
      },
      {
        "type": "body",
        "operator": "validatesJSONPath",
        "target": {
          "jsonPath": "$.order_id",
          "operator": "is",
          "targetValue": "{{ ORDER_ID }}"
        }
      },
      {
        "type": "body",
        "operator": "validatesJSONPath",
        "target": {
          "jsonPath": "$.items[*].price",
          "elementsOperator": "everyElementMatches",
          "operator": "moreThan",
          "targetValue": 0
        }
      },
      {
        "type": "body",
        "operator": "validatesJSONSchema",
        "target": {
          "metaSchema": "draft-07",
          "jsonSchema": "{\"type\": \"object\", \"required\": [\"order_id\", \"items\"], \"properties\": {\"items\": {\"type\": \"array\", \"minItems\": 1}}}"
        }
      }
    ]
  },
  "locations": ["aws:eu-west-1"],
  "message": "Orders are not accepted. @slack-checkout-alerts",
  "options": {
    "tick_every": 300,
    "min_location_failed": 1,
    "retry": {
      "count": 2,
      "interval": 1000
    },
    "httpVersion": "http2"
  },
  "tags": ["team:checkout"]
}
EOF
