#!/usr/bin/env bash
# Create an event
# Record what happened a few minutes ago, in Markdown
# Needs DD_API_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
now=$(date +%s)
date_happened=$((now - 300))

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/events" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<EOF
{
  "title": "Feature flag changed",
  "text": "%%% \n**new-cart** is now on for 25 percent of users\n %%%",
  "date_happened": ${date_happened},
  "tags": ["flag:new-cart", "team:checkout"]
}
EOF
