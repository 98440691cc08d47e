#!/usr/bin/env bash
# Create a detection rule
# Use the built-in detector for Log4Shell
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
  "name": "Log4Shell attempts",
  "type": "log_detection",
  "isEnabled": true,
  "message": "A log carries a pattern of the Log4Shell attack.",
  "queries": [
    {
      "name": "attempts",
      "query": "source:(nginx OR apache)",
      "aggregation": "none",
      "groupByFields": ["service"]
    }
  ],
  "cases": [
    {
      "status": "high",
      "notifications": []
    }
  ],
  "options": {
    "detectionMethod": "hardcoded",
    "hardcodedEvaluatorType": "log4shell",
    "evaluationWindow": 0,
    "keepAlive": 3600,
    "maxSignalDuration": 86400
  }
}
EOF
