#!/usr/bin/env bash
# Create a private location
# Create a location in a warehouse

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/private-locations" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Warehouse Berlin",
  "description": "Worker in the network of the Berlin warehouse",
  "tags": ["site:berlin", "team:infra"]
}
EOF
