#!/usr/bin/env bash
# Create an API test
# SSL - certificate expires in more than 30 days
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
  "name": "Certificate of the web store",
  "type": "api",
  "subtype": "ssl",
  "config": {
    "request": {
      "host": "store.example.com",
      "port": 443,
      "servername": "store.example.com"
    },
    "assertions": [
      {
        "type": "certificate",
        "operator": "isInMoreThan",
        "target": 30
      },
      {
        "type": "property",
        "property": "subject.CN",
        "operator": "is",
        "target": "store.example.com"
      },
      {
        "type": "minTlsVersion",
        "operator": "moreThanOrEqual",
        "target": 1.2
      }
    ]
  },
  "locations": ["aws:eu-west-1"],
  "message": "Renew the certificate of the web store. @sam.ortiz@example.com",
  "options": {
    "tick_every": 86400,
    "accept_self_signed": false,
    "checkCertificateRevocation": true
  },
  "tags": ["team:network"]
}
EOF
