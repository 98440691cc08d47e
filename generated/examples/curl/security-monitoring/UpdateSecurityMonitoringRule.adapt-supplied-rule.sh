#!/usr/bin/env bash
# Update a detection rule
# Adapt a rule that Datadog supplies

curl --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v2/security_monitoring/rules/fqd-q0z-vpk" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "customName": "Console login without MFA (all accounts)",
  "customMessage": "Ask the person for the reason, then follow the runbook of the identity team.",
  "cases": [
    {
      "status": "medium",
      "customStatus": "high",
      "condition": "login > 0",
      "notifications": ["@slack-security-alerts"]
    }
  ]
}
EOF
