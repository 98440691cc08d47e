#!/usr/bin/env bash
# Create a pipeline
# Move attributes and turn one into a tag
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/logs/config/pipelines" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Common names for users",
  "is_enabled": true,
  "filter": {
    "query": "service:(checkout OR catalog)"
  },
  "processors": [
    {
      "type": "attribute-remapper",
      "name": "User ID under one name",
      "is_enabled": true,
      "sources": ["user_id", "userId"],
      "source_type": "attribute",
      "target": "usr.id",
      "target_type": "attribute",
      "target_format": "string",
      "preserve_source": false,
      "override_on_conflict": false
    },
    {
      "type": "attribute-remapper",
      "name": "Region as a tag",
      "is_enabled": true,
      "sources": ["deployment.region"],
      "source_type": "attribute",
      "target": "region",
      "target_type": "tag",
      "preserve_source": true
    }
  ]
}
EOF
