#!/usr/bin/env bash
# Create a detection rule
# Turn the alerts of another product into signals
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v2/security_monitoring/rules" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Endpoint protection alerts",
  "type": "log_detection",
  "isEnabled": true,
  "message": "The endpoint protection reports {{@alert.title}}.",
  "tags": ["source:endpoint-protection"],
  "queries": [],
  "cases": [],
  "thirdPartyCases": [
    {
      "name": "Severe",
      "status": "high",
      "query": "@alert.severity:(high OR critical)",
      "notifications": ["@slack-security-alerts"]
    },
    {
      "name": "Other",
      "status": "low",
      "query": "@alert.severity:*",
      "notifications": []
    }
  ],
  "options": {
    "detectionMethod": "third_party",
    "keepAlive": 0,
    "maxSignalDuration": 600,
    "thirdPartyRuleOptions": {
      "defaultStatus": "info",
      "defaultNotifications": [],
      "rootQueries": [
        {
          "query": "source:endpoint-protection @alert.id:*",
          "groupByFields": ["@alert.id", "host"]
        }
      ],
      "signalTitleTemplate": "{{@alert.title}} on {{host}}"
    }
  }
}
EOF
