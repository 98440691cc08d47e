#!/usr/bin/env bash
# Create a detection rule
# Report a country never seen for a user
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
  "name": "Login from a new country",
  "type": "log_detection",
  "isEnabled": true,
  "message": "{{@usr.email}} logged in from a country that was not seen before for this user.",
  "tags": ["security:attack", "team:identity"],
  "queries": [
    {
      "name": "login",
      "query": "source:okta @evt.name:authentication @evt.outcome:success",
      "aggregation": "new_value",
      "metric": "@network.client.geoip.country.name",
      "groupByFields": ["@usr.email"]
    }
  ],
  "cases": [
    {
      "status": "medium",
      "notifications": ["@slack-security-alerts"]
    }
  ],
  "options": {
    "detectionMethod": "new_value",
    "evaluationWindow": 0,
    "keepAlive": 300,
    "maxSignalDuration": 600,
    "newValueOptions": {
      "learningMethod": "duration",
      "learningDuration": 7,
      "learningThreshold": 0,
      "forgetAfter": 28
    }
  }
}
EOF
