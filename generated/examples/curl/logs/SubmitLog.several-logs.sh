#!/usr/bin/env bash
# Send logs
# Send several logs with attributes of their own
# Deprecated: do not use it in anything new.
# Needs DD_API_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://http-intake.logs.${DD_SITE:-datadoghq.com}/v1/input" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
[
  {
    "message": "Order accepted",
    "ddsource": "python",
    "ddtags": "env:prod",
    "hostname": "web-01.example.com",
    "service": "checkout",
    "order_id": "o-20418"
  },
  {
    "message": "Card declined",
    "ddsource": "python",
    "ddtags": "env:prod",
    "hostname": "payments-01.example.com",
    "service": "payments",
    "status": "warn"
  }
]
EOF
