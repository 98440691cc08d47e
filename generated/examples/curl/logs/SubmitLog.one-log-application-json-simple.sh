#!/usr/bin/env bash
# Send logs
# Send one log without a list
# Deprecated: do not use it in anything new.
# Needs DD_API_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://http-intake.logs.${DD_SITE:-datadoghq.com}/v1/input" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json;simple' \
  --data-binary @- <<'EOF'
{
  "message": "Cache rebuilt in 812 ms",
  "ddsource": "go",
  "ddtags": "env:staging",
  "hostname": "catalog-01.example.com",
  "service": "catalog"
}
EOF
