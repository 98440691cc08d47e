#!/usr/bin/env bash
# Create a pipeline
# Decode a Base64 value

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/logs/config/pipelines" \
  --fail-with-body \
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
