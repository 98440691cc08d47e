#!/usr/bin/env bash
# Create a pipeline
# Translate values by a list in the processor
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/logs/config/pipelines" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Names of shops",
  "is_enabled": true,
  "filter": {
    "query": "service:web-store"
  },
  "processors": [
    {
      "type": "lookup-processor",
      "name": "Shop by number",
      "is_enabled": true,
      "source": "shop_id",
      "target": "shop_name",
      "lookup_table": ["17,Paris", "18,Lyon", "19,Lille"],
      "default_lookup": "unknown"
    }
  ]
}
EOF
