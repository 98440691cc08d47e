#!/usr/bin/env bash
# Create a dashboard
# Hosts colored by CPU and sized by memory
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/dashboard" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "title": "Host map",
  "layout_type": "ordered",
  "widgets": [
    {
      "definition": {
        "type": "hostmap",
        "title": "Production hosts by zone",
        "requests": {
          "request_type": "infrastructure_hostmap",
          "node_type": "host",
          "filter": "env:prod",
          "group_by": [
            {
              "column": "tags",
              "key": "availability-zone"
            }
          ],
          "no_metric_hosts": false,
          "enrichments": [
            {
              "response_format": "scalar",
              "queries": [
                {
                  "data_source": "metrics",
                  "name": "cpu",
                  "query": "avg:system.cpu.user{env:prod} by {host}"
                },
                {
                  "data_source": "metrics",
                  "name": "memory",
                  "query": "avg:system.mem.used{env:prod} by {host}"
                }
              ],
              "formulas": [
                {
                  "formula": "cpu",
                  "dimension": "fill"
                },
                {
                  "formula": "memory",
                  "dimension": "size"
                }
              ]
            }
          ],
          "style": {
            "palette": "green_to_orange",
            "palette_flip": false,
            "fill_min": 0,
            "fill_max": 100
          }
        }
      },
      "layout": {
        "x": 0,
        "y": 0,
        "width": 8,
        "height": 5
      }
    }
  ]
}
EOF
