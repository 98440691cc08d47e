#!/usr/bin/env bash
# Create a dashboard
# Paths of visitors as a flow, and how many come back to order
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
  "title": "Journeys",
  "layout_type": "ordered",
  "widgets": [
    {
      "definition": {
        "type": "sankey",
        "title": "Where visitors go from the home page",
        "requests": [
          {
            "request_type": "sankey",
            "query": {
              "data_source": "product_analytics",
              "mode": "source",
              "query_string": "@type:view",
              "source": "/home",
              "number_of_steps": 4,
              "entries_per_step": 6
            }
          }
        ]
      },
      "layout": {
        "x": 0,
        "y": 0,
        "width": 6,
        "height": 5
      }
    },
    {
      "definition": {
        "type": "cohort",
        "title": "Customers who order again",
        "requests": [
          {
            "request_type": "retention_grid",
            "query": {
              "data_source": "product_analytics_retention",
              "compute": {
                "aggregation": "cardinality",
                "metric": "__dd.retention_rate"
              },
              "search": {
                "retention_entity": "@usr.id",
                "return_condition": "conversion_on_or_after",
                "cohort_criteria": {
                  "base_query": {
                    "data_source": "product_analytics",
                    "search": {
                      "query": "@type:action @action.name:\"Place order\""
                    }
                  },
                  "time_interval": {
                    "type": "calendar",
                    "value": {
                      "type": "week"
                    }
                  }
                },
                "return_criteria": {
                  "base_query": {
                    "data_source": "product_analytics",
                    "search": {
                      "query": "@type:action @action.name:\"Place order\""
                    }
                  },
                  "time_interval": {
                    "type": "fixed",
                    "value": 1,
                    "unit": "week"
                  }
                }
              }
            }
          }
        ]
      },
      "layout": {
        "x": 6,
        "y": 0,
        "width": 6,
        "height": 5
      }
    }
  ]
}
EOF
