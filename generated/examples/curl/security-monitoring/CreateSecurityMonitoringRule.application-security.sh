#!/usr/bin/env bash
# Create a detection rule
# Block addresses that attack an application
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
  "name": "SQL injection attempts on the catalog",
  "type": "application_security",
  "isEnabled": true,
  "message": "Requests with SQL injection patterns come from {{@http.client_ip}}.",
  "tags": ["service:catalog", "security:attack"],
  "groupSignalsBy": ["service"],
  "queries": [
    {
      "name": "attacks",
      "query": "@appsec.security_activity:attack_attempt.sql_injection service:catalog",
      "aggregation": "count",
      "groupByFields": ["service", "@http.client_ip"],
      "dataSource": "app_sec_spans"
    }
  ],
  "cases": [
    {
      "name": "Many attempts",
      "status": "high",
      "condition": "attacks > 100",
      "notifications": ["@slack-security-alerts"],
      "actions": [
        {
          "type": "block_ip",
          "options": {
            "duration": 900
          }
        },
        {
          "type": "flag_ip",
          "options": {
            "duration": 86400,
            "flaggedIPType": "FLAGGED"
          }
        },
        {
          "type": "user_behavior",
          "options": {
            "userBehaviorName": "sql_injection"
          }
        }
      ]
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
