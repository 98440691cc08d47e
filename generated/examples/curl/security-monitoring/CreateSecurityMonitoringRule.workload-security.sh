#!/usr/bin/env bash
# Create a detection rule
# Watch processes on hosts and in containers
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
  "name": "Shell started by the web server",
  "type": "workload_security",
  "isEnabled": true,
  "message": "A shell was started in {{container_name}} by the process of the web server.",
  "tags": ["security:attack", "tactic:execution"],
  "queries": [
    {
      "name": "shell",
      "query": "@agent.rule_id:webserver_spawns_shell",
      "aggregation": "count",
      "groupByFields": ["container_name", "host"]
    }
  ],
  "cases": [
    {
      "status": "high",
      "condition": "shell > 0",
      "notifications": ["@slack-security-alerts"]
    }
  ],
  "options": {
    "detectionMethod": "threshold",
    "evaluationWindow": 300,
    "keepAlive": 3600,
    "maxSignalDuration": 86400,
    "decreaseCriticalityBasedOnEnv": true
  }
}
EOF
