#!/usr/bin/env bash
# Create an API test
# HTTP - authentication by OAuth client credentials
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
  "name": "Partner catalog can be read",
  "type": "api",
  "subtype": "http",
  "config": {
    "configVariables": [
      {
        "name": "PARTNER_CLIENT_SECRET",
        "type": "global",
        "id": "288ffd6c-6322-43c4-b18b-3bf30db834ab"
      }
    ],
    "request": {
      "method": "GET",
      "url": "https://partners.example.com/v2/catalog",
      "basicAuth": {
        "type": "oauth-client",
        "accessTokenUrl": "https://login.example.com/oauth2/token",
        "tokenApiAuthentication": "header",
        "clientId": "catalog-probe",
        "clientSecret": "{{ PARTNER_CLIENT_SECRET }}",
        "scope": "catalog.read",
        "audience": "https://partners.example.com"
      }
    },
    "assertions": [
      {
        "type": "statusCode",
        "operator": "is",
        "target": 200
      }
    ]
  },
  "locations": ["aws:eu-central-1"],
  "message": "",
  "options": {
    "tick_every": 900
  },
  "tags": ["team:catalog"]
}
EOF
