#!/usr/bin/env bash
# Submit service checks
# Report a failing probe with the time of the probe

now=$(date +%s)
timestamp=$((now - 30))

sed "s/@timestamp@/${timestamp}/g" <<'EOF' |
[
  {
    "check": "payments.gateway.can_connect",
    "host_name": "payments-02.example.com",
    "status": 2,
    "message": "Connection refused by 192.0.2.20:443",
    "tags": ["env:prod", "service:payments"],
    "timestamp": @timestamp@
  }
]
EOF
  curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/check_run" \
    --fail-with-body \
    --header "DD-API-KEY: ${DD_API_KEY}" \
    --header 'Accept: text/json' \
    --header 'Content-Type: application/json' \
    --data-binary @-
