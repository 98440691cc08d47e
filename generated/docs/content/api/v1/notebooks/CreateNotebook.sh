#!/usr/bin/env bash
# Create a notebook
# A text and a graph of the last hour
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
      "name": "Payments errors on July 26",
      "time": {
        "live_span": "1h"
      },
      "cells": [
        {
          "type": "notebook_cells",
          "attributes": {
            "definition": {
              "type": "markdown",
              "text": "## What happened\n\nErrors began with release 2.14.0 at 08:32 UTC."
            }
          }
        },
        {
          "type": "notebook_cells",
          "attributes": {
            "definition": {
              "type": "timeseries",
              "title": "Failed requests",
              "show_legend": true,
              "requests": [
                {
                  "response_format": "timeseries",
                  "display_type": "bars",
                  "queries": [
                    {
                      "data_source": "metrics",
                      "name": "query1",
                      "query": "sum:trace.http.request.errors{service:payments}.as_count()"
                    }
                  ],
                  "formulas": [
                    {
                      "formula": "query1",
                      "alias": "errors"
                    }
                  ]
                }
              ]
            },
            "graph_size": "m",
            "time": null
          }
        }
      ]
    }
  }
}
EOF
