#!/usr/bin/env bash
# Create a pipeline
# Parse the message with grok rules
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/logs/config/pipelines" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Checkout access log",
  "is_enabled": true,
  "filter": {
    "query": "source:python service:checkout"
  },
  "tags": ["team:payments"],
  "processors": [
    {
      "type": "grok-parser",
      "name": "Parse the access log",
      "is_enabled": true,
      "source": "message",
      "samples": ["192.0.2.17 GET /cart 200 35ms"],
      "grok": {
        "match_rules": "access %{_client} %{word:http.method} %{notSpace:http.url} %{integer:http.status_code} %{integer:duration}ms",
        "support_rules": "_client %{ip:network.client.ip}"
      }
    }
  ]
}
EOF
