#!/usr/bin/env bash
# Create a dashboard
# Sessions by country, and slow logs as points
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
  "title": "Where customers are",
  "layout_type": "ordered",
  "widgets": [
    {
      "definition": {
        "type": "geomap",
        "title": "Sessions by country",
        "requests": [
          {
            "response_format": "scalar",
            "queries": [
              {
                "data_source": "rum",
                "name": "sessions",
                "search": {
                  "query": "@type:session"
                },
                "compute": {
                  "aggregation": "count"
                },
                "group_by": [
                  {
                    "facet": "@geo.country_iso_code",
                    "limit": 250,
                    "sort": {
                      "aggregation": "count",
                      "order": "desc"
                    }
                  }
                ]
              }
            ],
            "formulas": [
              {
                "formula": "sessions"
              }
            ],
            "sort": {
              "count": 250,
              "order_by": [
                {
                  "type": "formula",
                  "index": 0,
                  "order": "desc"
                }
              ]
            }
          },
          {
            "response_format": "event_list",
            "query": {
              "data_source": "logs_stream",
              "query_string": "service:web-store @duration:>2000000000",
              "indexes": [],
              "storage": "hot"
            },
            "columns": [
              {
                "field": "@network.client.geoip.location.latitude",
                "width": "auto"
              },
              {
                "field": "@network.client.geoip.location.longitude",
                "width": "auto"
              },
              {
                "field": "@network.client.geoip.country.iso_code",
                "width": "auto"
              },
              {
                "field": "@network.client.geoip.subdivision.name",
                "width": "auto"
              }
            ],
            "style": {
              "color_by": "status"
            }
          }
        ],
        "style": {
          "palette": "hostmap_blues",
          "palette_flip": false
        },
        "view": {
          "focus": "EUROPE"
        }
      },
      "layout": {
        "x": 0,
        "y": 0,
        "width": 12,
        "height": 6
      }
    }
  ]
}
EOF
