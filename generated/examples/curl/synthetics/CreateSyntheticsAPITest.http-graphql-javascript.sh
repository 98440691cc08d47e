#!/usr/bin/env bash
# Create an API test
# HTTP - GraphQL query checked by JavaScript
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
  "name": "Catalog search finds mugs",
  "type": "api",
  "subtype": "http",
  "config": {
    "request": {
      "method": "POST",
      "url": "https://api.example.com/graphql",
      "bodyType": "graphql",
      "body": "{\"query\": \"query Search($term: String!) { products(term: $term) { sku price } }\", \"operationName\": \"Search\", \"variables\": {\"term\": \"mug\"}}"
    },
    "assertions": [
      {
        "type": "statusCode",
        "operator": "is",
        "target": 200
      },
      {
        "type": "javascript",
        "code": "const products = JSON.parse(dd.response.body).data.products;\ndd.expect(products.length).to.be.above(0);"
      }
    ],
    "variablesFromScript": "dd.variable.set(\"STARTED_AT\", new Date().toISOString());"
  },
  "locations": ["aws:us-east-2"],
  "message": "Search finds nothing. @slack-catalog-alerts",
  "options": {
    "tick_every": 300
  },
  "tags": ["team:catalog"]
}
EOF
