#!/usr/bin/env bash
# Create a detection rule
# Count failed logins
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
  "name": "Brute force on the login of the web store",
  "type": "log_detection",
  "isEnabled": true,
  "hasExtendedTitle": true,
  "message": "Many failed logins from {{@network.client.ip}}. Check whether an account was taken over.",
  "tags": ["security:attack", "team:web-store"],
  "queries": [
    {
      "name": "failed",
      "query": "service:web-store @evt.name:login @evt.outcome:failure",
      "aggregation": "count",
      "groupByFields": ["@network.client.ip"],
      "distinctFields": []
    },
    {
      "name": "succeeded",
      "query": "service:web-store @evt.name:login @evt.outcome:success",
      "aggregation": "count",
      "groupByFields": ["@network.client.ip"],
      "distinctFields": []
    }
  ],
  "cases": [
    {
      "name": "Failures and a success",
      "status": "high",
      "condition": "failed > 20 && succeeded > 0",
      "notifications": ["@slack-security-alerts"]
    },
    {
      "name": "Only failures",
      "status": "low",
      "condition": "failed > 20",
      "notifications": []
    }
  ],
  "filters": [
    {
      "action": "suppress",
      "query": "@network.client.ip:192.0.2.10"
    }
  ],
  "options": {
    "detectionMethod": "threshold",
    "evaluationWindow": 900,
    "keepAlive": 3600,
    "maxSignalDuration": 86400
  }
}
EOF
