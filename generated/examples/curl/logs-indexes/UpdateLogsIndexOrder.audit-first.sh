#!/usr/bin/env bash
# Update the order of indexes
# Try the audit index first

curl --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/logs/config/index-order" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "index_names": ["audit", "payments", "main"]
}
EOF
