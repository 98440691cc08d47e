#!/usr/bin/env bash
# Create a pipeline
# Decode a Base64 value
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
  "name": "Encoded payloads",
  "is_enabled": true,
  "filter": {
    "query": "source:queue"
  },
  "processors": [
    {
      "type": "decoder-processor",
      "name": "Decode the payload",
      "is_enabled": true,
      "source": "payload",
      "target": "payload_text",
      "binary_to_text_encoding": "base64",
      "input_representation": "utf_8"
    }
  ]
}
EOF
