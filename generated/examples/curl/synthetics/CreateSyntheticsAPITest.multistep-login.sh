#!/usr/bin/env bash
# Create an API test
# Multistep - log in, take the token along, order and pause
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
  "name": "Log in and place an order",
  "type": "api",
  "subtype": "multi",
  "config": {
    "configVariables": [
      {
        "name": "SHOPPER_PASSWORD",
        "type": "global",
        "id": "288ffd6c-6322-43c4-b18b-3bf30db834ab"
      }
    ],
    "steps": [
      {
        "name": "Log in",
        "subtype": "http",
        "request": {
          "method": "POST",
          "url": "https://api.example.com/login",
          "bodyType": "application/x-www-form-urlencoded",
          "body": "user=probe&password={{ SHOPPER_PASSWORD }}",
          "httpVersion": "any",
          "follow_redirects": true
        },
        "assertions": [
          {
            "type": "statusCode",
            "operator": "is",
            "target": 200
          }
        ],
        "extractedValues": [
          {
            "name": "TOKEN",
            "type": "http_body",
            "parser": {
              "type": "json_path",
              "value": "$.token"
            },
            "secure": true
          },
          {
            "name": "SERVER",
            "type": "http_header",
            "field": "server",
            "parser": {
              "type": "raw"
            }
          }
        ],
        "extractedValuesFromScript": "dd.variable.set(\"LOGIN_STATUS\", dd.response.statusCode);",
        "isCritical": true,
        "retry": {
          "count": 2,
          "interval": 1000
        }
      },
      {
        "name": "Let the session spread",
        "subtype": "wait",
        "value": 3
      },
      {
        "name": "Place the order",
        "subtype": "http",
        "request": {
          "method": "POST",
          "url": "https://api.example.com/orders",
          "headers": {
            "authorization": "Bearer {{ TOKEN }}"
          },
          "bodyType": "application/json",
          "body": "{\"items\": [{\"sku\": \"MUG-01\", \"quantity\": 1}]}"
        },
        "assertions": [
          {
            "type": "statusCode",
            "operator": "is",
            "target": 201
          },
          {
            "type": "responseTime",
            "operator": "lessThan",
            "target": 1500
          }
        ],
        "allowFailure": false
      }
    ]
  },
  "locations": ["aws:eu-west-1"],
  "message": "Shoppers cannot order. @slack-checkout-alerts",
  "options": {
    "tick_every": 600,
    "min_location_failed": 1,
    "ci": {
      "executionRule": "blocking"
    }
  },
  "tags": ["team:checkout"]
}
EOF
