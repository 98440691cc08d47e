#!/usr/bin/env bash
# Create a detection rule
# Report an unusual number of downloads
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
  "name": "Unusual number of file downloads",
  "type": "log_detection",
  "isEnabled": true,
  "message": "{{@usr.email}} downloads far more files than usual.",
  "tags": ["security:attack", "tactic:exfiltration"],
  "queries": [
    {
      "name": "downloads",
      "query": "source:gsuite @evt.name:download",
      "aggregation": "cardinality",
      "distinctFields": ["@file.id"],
      "groupByFields": ["@usr.email"]
    }
  ],
  "cases": [
    {
      "status": "medium",
      "notifications": []
    }
  ],
  "options": {
    "detectionMethod": "anomaly_detection",
    "evaluationWindow": 1800,
    "keepAlive": 3600,
    "maxSignalDuration": 86400,
    "anomalyDetectionOptions": {
      "bucketDuration": 300,
      "learningDuration": 24,
      "detectionTolerance": 3,
      "learningPeriodBaseline": 50
    }
  }
}
EOF
