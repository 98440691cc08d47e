#!/usr/bin/env bash
# Create a dashboard
# Lists of logs, of log patterns and of issues
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
  "title": "What is going wrong",
  "layout_type": "ordered",
  "widgets": [
    {
      "definition": {
        "type": "list_stream",
        "title": "Errors of the checkout",
        "requests": [
          {
            "response_format": "event_list",
            "query": {
              "data_source": "logs_stream",
              "query_string": "service:checkout status:error",
              "indexes": ["main"],
              "storage": "hot",
              "sort": {
                "column": "timestamp",
                "order": "desc"
              }
            },
            "columns": [
              {
                "field": "status_line",
                "width": "auto"
              },
              {
                "field": "timestamp",
                "width": "auto"
              },
              {
                "field": "host",
                "width": "compact"
              },
              {
                "field": "content",
                "width": "full"
              }
            ]
          }
        ]
      },
      "layout": {
        "x": 0,
        "y": 0,
        "width": 6,
        "height": 4
      }
    },
    {
      "definition": {
        "type": "list_stream",
        "title": "Patterns in warnings",
        "requests": [
          {
            "response_format": "event_list",
            "query": {
              "data_source": "logs_pattern_stream",
              "query_string": "service:checkout status:warn",
              "clustering_pattern_field_path": "message",
              "group_by": [
                {
                  "facet": "service"
                }
              ]
            },
            "columns": [
              {
                "field": "volume",
                "width": "auto"
              },
              {
                "field": "message",
                "width": "full"
              }
            ]
          }
        ]
      },
      "layout": {
        "x": 6,
        "y": 0,
        "width": 6,
        "height": 4
      }
    },
    {
      "definition": {
        "type": "list_stream",
        "title": "Issues nobody has taken on",
        "requests": [
          {
            "response_format": "event_list",
            "query": {
              "data_source": "issue_stream",
              "query_string": "service:checkout",
              "persona": "backend",
              "states": ["OPEN"],
              "team_handles": ["checkout"]
            },
            "columns": [
              {
                "field": "timestamp",
                "width": "auto"
              }
            ]
          }
        ]
      },
      "layout": {
        "x": 0,
        "y": 4,
        "width": 6,
        "height": 4
      }
    }
  ]
}
EOF
