#!/usr/bin/env bash
# Create a notebook
# An investigation of a past time window
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
      "name": "Cart timeouts on July 25",
      "time": {
        "start": "2024-07-25T14:00:00+00:00",
        "end": "2024-07-25T16:00:00+00:00"
      },
      "metadata": {
        "type": "investigation",
        "take_snapshots": true
      },
      "cells": [
        {
          "type": "notebook_cells",
          "attributes": {
            "definition": {
              "type": "distribution",
              "title": "Duration of requests to the cart",
              "requests": [
                {
                  "request_type": "histogram",
                  "query": {
                    "data_source": "apm_metrics",
                    "name": "query1",
                    "service": "cart",
                    "operation_name": "http.request",
                    "stat": "latency_distribution"
                  }
                }
              ]
            },
            "graph_size": "m"
          }
        }
      ]
    }
  }
}
EOF
