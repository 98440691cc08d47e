#!/usr/bin/env bash
# Create a detection rule
# Search once a day, with a calculated field and a reference table
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
  "name": "Large transfers to unknown partners",
  "type": "log_detection",
  "isEnabled": true,
  "message": "{{@usr.email}} sent more than 5 GB to a domain that is not in the list of partners.",
  "tags": ["tactic:exfiltration"],
  "calculatedFields": [
    {
      "name": "transferred_gb",
      "expression": "@network.bytes_written / 1000000000"
    }
  ],
  "schedulingOptions": {
    "rrule": "FREQ=DAILY;INTERVAL=1",
    "start": "2024-08-01T06:00:00",
    "timezone": "Europe/Paris"
  },
  "referenceTables": [
    {
      "tableName": "partner_domains",
      "columnName": "domain",
      "ruleQueryName": "transfer",
      "logFieldPath": "@network.destination.domain",
      "checkPresence": false
    }
  ],
  "queries": [
    {
      "name": "transfer",
      "query": "source:proxy @http.method:PUT",
      "aggregation": "sum",
      "metrics": ["#transferred_gb"],
      "groupByFields": ["@usr.email"],
      "indexes": ["main", "security"],
      "dataSource": "logs"
    }
  ],
  "cases": [
    {
      "status": "high",
      "condition": "transfer > 5",
      "notifications": ["@security@example.com"]
    }
  ],
  "options": {
    "detectionMethod": "threshold",
    "evaluationWindow": 86400,
    "keepAlive": 0,
    "maxSignalDuration": 0
  }
}
EOF
