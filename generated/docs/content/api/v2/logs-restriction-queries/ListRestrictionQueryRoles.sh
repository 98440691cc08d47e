#!/usr/bin/env bash
# List the roles of a restriction query
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE, RESTRICTION_QUERY_ID
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
RESTRICTION_QUERY_ID=${RESTRICTION_QUERY_ID:-79a0e60a-644a-11ea-ad29-43329f7f58b5}

curl --silent --show-error --fail-with-body \
  "https://api.${DD_SITE:-datadoghq.com}/api/v2/logs/config/restriction_queries/${RESTRICTION_QUERY_ID}/roles" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json'
