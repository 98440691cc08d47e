#!/usr/bin/env bash
# Create a notebook
# A runbook with a template variable and several kinds of cells
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/notebooks" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "data": {
    "type": "notebooks",
    "attributes": {
      "name": "Runbook - checkout latency",
      "status": "published",
      "time": {
        "live_span": "4h"
      },
      "metadata": {
        "type": "runbook",
        "is_template": false,
        "take_snapshots": false
      },
      "template_variables": [
        {
          "name": "env",
          "prefix": "env",
          "available_values": ["prod", "staging"],
          "defaults": ["prod"]
        }
      ],
      "cells": [
        {
          "type": "notebook_cells",
          "attributes": {
            "definition": {
              "type": "markdown",
              "text": "1. Find the slow endpoint.\n2. Compare with the deployments.\n3. Page the owning team."
            }
          }
        },
        {
          "type": "notebook_cells",
          "attributes": {
            "definition": {
              "type": "toplist",
              "title": "Slowest endpoints",
              "requests": [
                {
                  "response_format": "scalar",
                  "queries": [
                    {
                      "data_source": "metrics",
                      "name": "query1",
                      "query": "p95:trace.http.request{$env,service:checkout} by {resource_name}",
                      "aggregator": "percentile"
                    }
                  ],
                  "formulas": [
                    {
                      "formula": "query1",
                      "limit": {
                        "count": 10,
                        "order": "desc"
                      }
                    }
                  ]
                }
              ]
            },
            "graph_size": "l",
            "split_by": {
              "keys": [],
              "tags": []
            }
          }
        },
        {
          "type": "notebook_cells",
          "attributes": {
            "definition": {
              "type": "heatmap",
              "title": "Latency by host",
              "requests": [
                {
                  "response_format": "timeseries",
                  "queries": [
                    {
                      "data_source": "metrics",
                      "name": "query1",
                      "query": "avg:trace.http.request{$env,service:checkout} by {host}"
                    }
                  ],
                  "formulas": [
                    {
                      "formula": "query1"
                    }
                  ]
                }
              ]
            },
            "graph_size": "m"
          }
        },
        {
          "type": "notebook_cells",
          "attributes": {
            "definition": {
              "type": "log_stream",
              "indexes": ["main"],
              "query": "$env service:checkout status:error",
              "columns": ["core_host", "@http.status_code"],
              "show_date_column": true,
              "show_message_column": true,
              "message_display": "inline",
              "sort": {
                "column": "time",
                "order": "desc"
              }
            },
            "graph_size": "xl",
            "time": {
              "live_span": "15m"
            }
          }
        }
      ]
    }
  }
}
EOF
