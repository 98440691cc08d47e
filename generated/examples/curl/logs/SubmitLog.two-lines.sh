#!/usr/bin/env bash
# Send logs
# Send log lines in the format of Heroku drains
# Deprecated: do not use it in anything new.
# Needs DD_API_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://http-intake.logs.${DD_SITE:-datadoghq.com}/v1/input" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/logplex-1' \
  --data-binary @- <<'EOF'
86 <190>1 2024-07-26T09:41:14.512+00:00 host web-store web.1 - Listening on port 8080...
74 <190>1 2024-07-26T09:41:15.020+00:00 host web-store web.1 - GET /cart 200
EOF
