#!/usr/bin/env bash
# Get the uptimes of tests
# Uptime of two tests over one day
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
now=$(date +%s)
from_ts=$((now - 86400))

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/tests/uptimes" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<EOF
{
  "public_ids": ["a7k-3wd-9zp", "q2f-x8n-4cv"],
  "from_ts": ${from_ts},
  "to_ts": ${now}
}
EOF
