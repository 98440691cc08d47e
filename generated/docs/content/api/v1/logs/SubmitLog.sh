#!/usr/bin/env bash
# Send logs
# Send one log
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
    "message": "2024-07-26 09:41:14 ERROR Payment provider timed out after 3 attempts",
    "ddsource": "python",
    "ddtags": "env:prod,version:4.2.0",
    "hostname": "web-01.example.com",
    "service": "checkout"
  }
]
EOF
