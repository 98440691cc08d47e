#!/usr/bin/env bash
# Create a pipeline
# Drop an attribute

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/logs/config/pipelines" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "No session tokens",
  "is_enabled": true,
  "filter": {
    "query": "service:web-store"
  },
  "processors": [
    {
      "type": "exclude-attribute",
      "name": "Drop the session token",
      "is_enabled": true,
      "attribute_to_exclude": "session.token"
    }
  ]
}
EOF
