#!/usr/bin/env bash
# Create a detection rule
# Report two steps that follow each other
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
  "name": "New access key used after a policy change",
  "type": "log_detection",
  "isEnabled": true,
  "message": "A policy was widened and an access key made shortly after by {{@userIdentity.arn}}.",
  "tags": ["source:cloudtrail", "tactic:persistence"],
  "queries": [
    {
      "name": "policy",
      "query": "source:cloudtrail @evt.name:PutUserPolicy",
      "aggregation": "count",
      "groupByFields": ["@userIdentity.arn"]
    },
    {
      "name": "key",
      "query": "source:cloudtrail @evt.name:CreateAccessKey",
      "aggregation": "count",
      "groupByFields": ["@userIdentity.arn"]
    }
  ],
  "cases": [
    {
      "name": "Both steps",
      "status": "high",
      "condition": "create > 0",
      "notifications": ["@slack-security-alerts"]
    }
  ],
  "options": {
    "detectionMethod": "sequence_detection",
    "evaluationWindow": 0,
    "keepAlive": 3600,
    "maxSignalDuration": 86400,
    "sequenceDetectionOptions": {
      "steps": [
        {
          "name": "widen",
          "condition": "policy > 0",
          "evaluationWindow": 900
        },
        {
          "name": "create",
          "condition": "key > 0",
          "evaluationWindow": 900
        }
      ],
      "stepTransitions": [
        {
          "parent": "widen",
          "child": "create",
          "evaluationWindow": 3600
        }
      ]
    }
  }
}
EOF
