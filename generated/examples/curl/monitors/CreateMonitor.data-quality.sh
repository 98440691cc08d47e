#!/usr/bin/env bash
# Create a monitor
# Alert on the size of a table
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/monitor" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "type": "data-quality alert",
  "name": "Orders table lost rows",
  "query": "formula(\"query1\").last(\"1d\") < 1000000",
  "message": "@slack-data",
  "priority": 3,
  "options": {
    "thresholds": {
      "critical": 1000000
    },
    "variables": [
      {
        "data_source": "data_quality_metrics",
        "name": "query1",
        "measure": "row_count",
        "filter": "search for table where `database:production AND table:orders`",
        "group_by": ["entity_id"]
      }
    ]
  }
}
EOF
