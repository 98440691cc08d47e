#!/usr/bin/env bash
# Get the uptimes of tests
# Uptime of two tests over one day

now=$(date +%s)
from_ts=$((now - 86400))

sed "s/@from_ts@/${from_ts}/g; s/@now@/${now}/g" <<'EOF' |
{
  "public_ids": ["a7k-3wd-9zp", "q2f-x8n-4cv"],
  "from_ts": @from_ts@,
  "to_ts": @now@
}
EOF
  curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/tests/uptimes" \
    --fail-with-body \
    --header "DD-API-KEY: ${DD_API_KEY}" \
    --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
    --header 'Accept: application/json' \
    --header 'Content-Type: application/json' \
    --data-binary @-
