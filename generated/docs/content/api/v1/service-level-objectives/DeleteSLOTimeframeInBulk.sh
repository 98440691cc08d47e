#!/usr/bin/env bash
# Delete timeframes of several SLOs
# Drop the 7-day window of one SLO and two windows of another
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/slo/bulk_delete" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "425d71bc3445599f92d7c3848731d220": ["7d"],
  "89fa8ea5e6045df7b43f58ab5a9887cc": ["7d", "30d"]
}
EOF
