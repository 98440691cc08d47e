#!/usr/bin/env bash
# Update a detection rule
# Suppress signals for the address of a scanner
# Needs DD_API_KEY, DD_APP_KEY, RULE_ID
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${RULE_ID:?set it to the rule_id that is meant, such as fqd-q0z-vpk}"

curl --silent --show-error --fail-with-body \
  --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v2/security_monitoring/rules/${RULE_ID}" \
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
