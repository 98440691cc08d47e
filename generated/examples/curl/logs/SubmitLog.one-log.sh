#!/usr/bin/env bash
# Send logs
# Send one log
# Deprecated: do not use it in anything new.

curl --request POST "https://http-intake.logs.${DD_SITE:-datadoghq.com}/v1/input" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
[
  {
    "message": "2024-07-26 09:41:14 ERROR Payment provider timed out after 3 attempts",
    "ddsource": "python",
    "ddtags": "env:prod,version:4.2.0",
    "hostname": "web-01.example.com",
    "service": "checkout"
  }
]
EOF
