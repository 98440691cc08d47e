#!/usr/bin/env bash
# Update a security filter
# Switch a filter off

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
      "is_enabled": false,
      "version": 1
    }
  }
}
EOF
