#!/usr/bin/env bash
# Update a security filter
# Leave out one more kind of log

curl --request PATCH "https://api.${DD_SITE:-datadoghq.com}/api/v2/security_monitoring/configuration/security_filters/8kq-r4v-2mz" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "data": {
    "type": "security_filters",
    "attributes": {
      "version": 1,
      "exclusion_filters": [
        {
          "name": "Health checks",
          "query": "@http.url_details.path:/health"
        },
        {
          "name": "Load tests",
          "query": "@usr.id:loadtest-*"
        }
      ]
    }
  }
}
EOF
