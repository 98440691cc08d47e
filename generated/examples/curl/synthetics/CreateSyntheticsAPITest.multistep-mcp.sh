#!/usr/bin/env bash
# Create an API test
# Multistep - handshake, tools and a call of an MCP server
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/tests/api" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Catalog assistant serves its tools",
  "type": "api",
  "subtype": "multi",
  "config": {
    "steps": [
      {
        "name": "Handshake",
        "subtype": "mcp",
        "request": {
          "url": "https://mcp.example.com/catalog",
          "callType": "init",
          "mcpProtocolVersion": "2025-06-18"
        },
        "assertions": [
          {
            "type": "mcpRespectsSpecification"
          },
          {
            "type": "mcpServerCapabilities",
            "operator": "contains",
            "target": ["tools", "resources"]
          }
        ]
      },
      {
        "name": "List tools",
        "subtype": "mcp",
        "request": {
          "url": "https://mcp.example.com/catalog",
          "callType": "tool_list",
          "mcpProtocolVersion": "2025-06-18"
        },
        "assertions": [
          {
            "type": "mcpToolCount",
            "operator": "moreThanOrEqual",
            "target": 3
          },
          {
            "type": "mcpToolNameLength",
            "operator": "lessThan",
            "target": 64
          }
        ]
      },
      {
        "name": "Search",
        "subtype": "mcp",
        "request": {
          "url": "https://mcp.example.com/catalog",
          "callType": "tool_call",
          "toolName": "search_products",
          "toolArgs": {
            "term": "mug",
            "limit": 5
          },
          "mcpProtocolVersion": "2025-06-18"
        },
        "assertions": [
          {
            "type": "responseTime",
            "operator": "lessThan",
            "target": 3000
          }
        ]
      }
    ]
  },
  "locations": ["aws:eu-west-1"],
  "message": "@slack-catalog-alerts",
  "options": {
    "tick_every": 900
  },
  "tags": ["team:catalog"]
}
EOF
