#!/usr/bin/env bash
# Update the order of pipelines
# Run the second pipeline first
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/logs/config/pipeline-order" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "pipeline_ids": [
    "s_cPqdnkQVaU6PwbPPt2ZQ",
    "NW1Ws0rnRwWbxKdNUlBFOQ",
    "B91fO94kQnCeZ4bOoZQOWg"
  ]
}
EOF
