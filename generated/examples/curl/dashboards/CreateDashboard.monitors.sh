#!/usr/bin/env bash
# Create a dashboard
# A monitor as a graph and as a number, and all monitors of a team
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
  "title": "Alerts of the checkout team",
  "layout_type": "ordered",
  "widgets": [
    {
      "definition": {
        "type": "alert_graph",
        "title": "Latency of the checkout",
        "alert_id": "158348339",
        "viz_type": "timeseries",
        "time": {
          "live_span": "4h"
        }
      },
      "layout": {
        "x": 0,
        "y": 0,
        "width": 6,
        "height": 3
      }
    },
    {
      "definition": {
        "type": "alert_value",
        "title": "Latency now",
        "alert_id": "158348339",
        "precision": 2,
        "unit": "auto",
        "text_align": "center"
      },
      "layout": {
        "x": 6,
        "y": 0,
        "width": 2,
        "height": 3
      }
    },
    {
      "definition": {
        "type": "manage_status",
        "title": "Monitors of the team",
        "query": "tag:\"team:checkout\"",
        "summary_type": "monitors",
        "display_format": "countsAndList",
        "color_preference": "text",
        "hide_zero_counts": true,
        "show_last_triggered": true,
        "show_priority": true,
        "sort": "status,asc"
      },
      "layout": {
        "x": 8,
        "y": 0,
        "width": 4,
        "height": 5
      }
    }
  ]
}
EOF
