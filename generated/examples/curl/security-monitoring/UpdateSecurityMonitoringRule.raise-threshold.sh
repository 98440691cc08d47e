#!/usr/bin/env bash
# Update a detection rule
# Raise the threshold

curl --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v2/security_monitoring/rules/fqd-q0z-vpk" \
  --fail-with-body \
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
