#!/usr/bin/env bash
# Replace the tags of a host
# Move a host to staging

curl --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/tags/hosts/web-01.example.com" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "tags": ["env:staging", "role:web"]
}
EOF
