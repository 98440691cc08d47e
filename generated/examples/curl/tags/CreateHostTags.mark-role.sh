#!/usr/bin/env bash
# Add tags to a host
# Mark a web server of the checkout team

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/tags/hosts/web-01.example.com" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "tags": ["role:web", "team:checkout"]
}
EOF
