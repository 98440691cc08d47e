#!/usr/bin/env bash
# Update a private location
# Rename a location and restrict it to a role

curl --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/private-locations/pl:warehouse-berlin-6382df0d72d4588e1817f090b131541f" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Warehouse Berlin West",
  "description": "Worker in the network of the western Berlin warehouse",
  "tags": ["site:berlin-west", "team:infra"],
  "metadata": {
    "restricted_roles": ["88260ec6-bc34-11ee-aae0-da7ad0900002"]
  }
}
EOF
