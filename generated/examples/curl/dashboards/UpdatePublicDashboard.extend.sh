#!/usr/bin/env bash
# Update a shared dashboard
# Let the share run until a later date and viewers choose the environment

expiration=$(date -u -d '90 days' +%Y-%m-%dT%H:%M:%SZ)

sed "s/@expiration@/${expiration}/g" <<'EOF' |
{
  "expiration": "@expiration@",
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
  curl --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/dashboard/public/aaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" \
    --fail-with-body \
    --header "DD-API-KEY: ${DD_API_KEY}" \
    --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
    --header 'Accept: application/json' \
    --header 'Content-Type: application/json' \
    --data-binary @-
