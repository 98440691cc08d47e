#!/usr/bin/env bash
# Create an embed
# Latency of the checkout service over four hours

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/graph/embed" \
  --fail-with-body \
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
