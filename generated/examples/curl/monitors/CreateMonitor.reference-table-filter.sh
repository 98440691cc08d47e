#!/usr/bin/env bash
# Create a monitor
# Watch only what a reference table lists
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
  "type": "query alert",
  "name": "CPU of critical clusters",
  "query": "formula(\"query1\").rollup(\"sum\").last(\"5m\") > 100",
  "message": "@slack-platform-alerts",
  "options": {
    "thresholds": {
      "critical": 100
    },
    "variables": [
      {
        "data_source": "aggregate_filtered_query",
        "name": "query1",
        "base_query": {
          "data_source": "metrics",
          "name": "base",
          "query": "max:container.cpu.usage{*} by {kube_cluster_name}.rollup(max)"
        },
        "filter_query": {
          "data_source": "reference_table",
          "name": "listed",
          "table_name": "critical_clusters",
          "columns": [
            {
              "name": "cluster_name"
            }
          ]
        },
        "filters": [
          {
            "base_attribute": "kube_cluster_name",
            "filter_attribute": "cluster_name"
          }
        ]
      }
    ]
  }
}
EOF
