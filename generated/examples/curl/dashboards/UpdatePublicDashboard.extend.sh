#!/usr/bin/env bash
# Update a shared dashboard
# Let the share run until a later date and viewers choose the environment
# Needs DD_API_KEY, DD_APP_KEY, TOKEN
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${TOKEN:?set it to the token that is meant, such as aaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}"
expiration=$(date -u -d '90 days' +%Y-%m-%dT%H:%M:%SZ)

curl --silent --show-error --fail-with-body \
  --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/dashboard/public/${TOKEN}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<EOF
{
  "expiration": "${expiration}",
  "global_time_selectable_enabled": true,
  "selectable_template_vars": [
    {
      "name": "env",
      "prefix": "env",
      "default_value": "prod",
      "visible_tags": ["prod", "staging"]
    }
  ]
}
EOF
