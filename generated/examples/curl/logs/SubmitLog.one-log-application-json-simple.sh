#!/usr/bin/env bash
# Send logs
# Send one log without a list
# Deprecated: do not use it in anything new.

curl --request POST "https://http-intake.logs.${DD_SITE:-datadoghq.com}/v1/input" \
  --fail-with-body \
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
