#!/usr/bin/env bash
# Update a detection rule
# Suppress signals for the address of a scanner

curl --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v2/security_monitoring/rules/fqd-q0z-vpk" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "filters": [
    {
      "action": "suppress",
      "query": "@network.client.ip:(192.0.2.10 OR 192.0.2.11)"
    }
  ]
}
EOF
