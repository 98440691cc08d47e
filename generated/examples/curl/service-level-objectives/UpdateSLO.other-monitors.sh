#!/usr/bin/env bash
# Update an SLO
# Measure a monitor SLO by other monitors
# Needs DD_API_KEY, DD_APP_KEY, SLO_ID
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${SLO_ID:?set it to the slo_id that is meant, such as 425d71bc3445599f92d7c3848731d220}"

curl --silent --show-error --fail-with-body \
  --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/slo/${SLO_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Checkout is up",
  "type": "monitor",
  "monitor_ids": [34822915, 34822916],
  "thresholds": [
    {
      "timeframe": "30d",
      "target": 99.9
    }
  ],
  "tags": ["env:prod", "service:checkout", "team:checkout"]
}
EOF
