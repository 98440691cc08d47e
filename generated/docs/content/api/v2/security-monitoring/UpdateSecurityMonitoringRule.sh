#!/usr/bin/env bash
# Update a detection rule
# Raise the threshold
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
  "version": 1,
  "cases": [
    {
      "name": "Failures and a success",
      "status": "high",
      "condition": "failed > 50 && succeeded > 0",
      "notifications": ["@slack-security-alerts"]
    },
    {
      "name": "Only failures",
      "status": "low",
      "condition": "failed > 50",
      "notifications": []
    }
  ]
}
EOF
