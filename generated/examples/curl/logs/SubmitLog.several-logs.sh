#!/usr/bin/env bash
# Send logs
# Send several logs with attributes of their own
# Deprecated: do not use it in anything new.

curl --request POST "https://http-intake.logs.${DD_SITE:-datadoghq.com}/v1/input" \
  --fail-with-body \
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
