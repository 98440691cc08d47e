#!/usr/bin/env bash
# Create an API test
# Multistep - follow a request through name, port, certificate and service
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
  "name": "From name to answer",
  "type": "api",
  "subtype": "multi",
  "config": {
    "steps": [
      {
        "name": "Resolve",
        "subtype": "dns",
        "request": {
          "host": "api.example.com",
          "dnsServerPort": "53"
        },
        "assertions": [
          {
            "type": "responseTime",
            "operator": "lessThan",
            "target": 500
          }
        ]
      },
      {
        "name": "Ping",
        "subtype": "icmp",
        "request": {
          "host": "api.example.com",
          "numberOfPackets": 4
        },
        "assertions": [
          {
            "type": "packetLossPercentage",
            "operator": "is",
            "target": 0
          }
        ]
      },
      {
        "name": "Connect",
        "subtype": "tcp",
        "request": {
          "host": "api.example.com",
          "port": "{{ API_PORT }}"
        },
        "assertions": [
          {
            "type": "connection",
            "operator": "is",
            "target": "established"
          }
        ]
      },
      {
        "name": "Certificate",
        "subtype": "ssl",
        "request": {
          "host": "api.example.com",
          "port": 443,
          "checkCertificateRevocation": true
        },
        "assertions": [
          {
            "type": "certificate",
            "operator": "isInMoreThan",
            "target": 14
          }
        ]
      },
      {
        "name": "Call",
        "subtype": "grpc",
        "request": {
          "host": "api.example.com",
          "port": 443,
          "callType": "healthcheck",
          "service": "orders.v1.Orders"
        },
        "assertions": [
          {
            "type": "grpcHealthcheckStatus",
            "operator": "is",
            "target": 1
          }
        ]
      }
    ],
    "configVariables": [
      {
        "name": "API_PORT",
        "type": "text",
        "pattern": "443",
        "example": "443"
      }
    ]
  },
  "locations": ["aws:us-east-2"],
  "message": "@slack-infra-alerts",
  "options": {
    "tick_every": 1800
  },
  "tags": ["team:infra"]
}
EOF
