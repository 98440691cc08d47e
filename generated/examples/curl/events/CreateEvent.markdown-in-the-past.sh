#!/usr/bin/env bash
# Create an event
# Record what happened a few minutes ago, in Markdown

now=$(date +%s)
date_happened=$((now - 300))

sed "s/@date_happened@/${date_happened}/g" <<'EOF' |
{
  "title": "Feature flag changed",
  "text": "%%% \n**new-cart** is now on for 25 percent of users\n %%%",
  "date_happened": @date_happened@,
  "tags": ["flag:new-cart", "team:checkout"]
}
EOF
  curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/events" \
    --fail-with-body \
    --header "DD-API-KEY: ${DD_API_KEY}" \
    --header 'Accept: application/json' \
    --header 'Content-Type: application/json' \
    --data-binary @-
