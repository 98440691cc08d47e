#!/usr/bin/env bash
# Create an API test
# HTTP - upload a file as multipart form
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
  "name": "Price list can be uploaded",
  "type": "api",
  "subtype": "http",
  "config": {
    "request": {
      "method": "POST",
      "url": "https://api.example.com/price-lists",
      "bodyType": "multipart/form-data",
      "form": {
        "currency": "EUR"
      },
      "files": [
        {
          "name": "prices",
          "originalFileName": "prices.csv",
          "type": "text/csv",
          "size": 35,
          "content": "sku,price\nMUG-01,9.90\nMUG-02,12.50\n"
        }
      ],
      "noSavingResponseBody": true
    },
    "assertions": [
      {
        "type": "statusCode",
        "operator": "is",
        "target": 201
      }
    ]
  },
  "locations": ["pl:warehouse-berlin-6382df0d72d4588e1817f090b131541f"],
  "message": "",
  "options": {
    "tick_every": 3600
  },
  "tags": ["team:catalog"]
}
EOF
