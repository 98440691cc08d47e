#!/usr/bin/env bash
# Submit service checks
# Report a failing probe with the time of the probe
# Needs DD_API_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
now=$(date +%s)
timestamp=$((now - 30))

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/check_run" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header 'Accept: text/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<EOF
[
  {
    "check": "payments.gateway.can_connect",
    "host_name": "payments-02.example.com",
    "status": 2,
    "message": "Connection refused by 192.0.2.20:443",
    "tags": ["env:prod", "service:payments"],
    "timestamp": ${timestamp}
  }
]
EOF
