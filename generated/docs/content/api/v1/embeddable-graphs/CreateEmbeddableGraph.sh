#!/usr/bin/env bash
# Create an embed
# Latency of the checkout service over four hours
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/graph/embed" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "graph_json": "{\"viz\":\"timeseries\",\"requests\":[{\"q\":\"avg:trace.http.request.duration{service:checkout}\"}],\"events\":[]}",
  "legend": "no",
  "size": "medium",
  "timeframe": "4_hours",
  "title": "Checkout latency"
}
EOF
