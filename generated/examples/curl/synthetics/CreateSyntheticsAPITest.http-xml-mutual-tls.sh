#!/usr/bin/env bash
# Create an API test
# HTTP - mutual TLS and a check by XPath and body hash
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
  "name": "Price list of the supplier",
  "type": "api",
  "subtype": "http",
  "config": {
    "request": {
      "method": "GET",
      "url": "https://supplier.example.org/prices.xml",
      "proxy": {
        "url": "http://proxy.example.com:3128",
        "headers": {
          "x-client": "synthetics"
        }
      },
      "certificate": {
        "cert": {
          "filename": "probe.crt",
          "content": "{{ SUPPLIER_CERT }}",
          "updatedAt": "2024-07-01T09:23:24.857Z"
        },
        "key": {
          "filename": "probe.key",
          "content": "{{ SUPPLIER_KEY }}",
          "updatedAt": "2024-07-01T09:23:24.857Z"
        }
      },
      "persistCookies": true
    },
    "assertions": [
      {
        "type": "body",
        "operator": "validatesXPath",
        "target": {
          "xPath": "//offer[1]/currency/text()",
          "operator": "is",
          "targetValue": "EUR"
        }
      },
      {
        "type": "bodyHash",
        "operator": "sha256",
        "target": "3b8f2c1d9a70e4656c1f0d2b7a98e5431f60c7d2be94a8135f7e6d0c2b1a9f84"
      }
    ]
  },
  "locations": ["aws:eu-central-1"],
  "message": "The price list has changed or is gone. @ada.park@example.com",
  "options": {
    "tick_every": 3600
  },
  "tags": ["team:purchasing"]
}
EOF
