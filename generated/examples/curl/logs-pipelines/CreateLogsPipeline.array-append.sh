#!/usr/bin/env bash
# Create a pipeline
# Append a value to an array

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/logs/config/pipelines" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Addresses seen",
  "is_enabled": true,
  "filter": {
    "query": "service:checkout"
  },
  "processors": [
    {
      "type": "array-processor",
      "name": "Collect client addresses",
      "is_enabled": true,
      "operation": {
        "type": "append",
        "source": "network.client.ip",
        "target": "seen_ips",
        "preserve_source": false
      }
    }
  ]
}
EOF
