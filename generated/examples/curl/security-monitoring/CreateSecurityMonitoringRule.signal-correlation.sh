#!/usr/bin/env bash
# Create a detection rule
# Combine the signals of two rules
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
  "name": "Brute force followed by mass download",
  "type": "signal_correlation",
  "isEnabled": true,
  "hasExtendedTitle": true,
  "message": "The account {{@usr.email}} was attacked and then downloaded many files.",
  "tags": ["security:attack"],
  "queries": [
    {
      "name": "bruteforce",
      "ruleId": "fqd-q0z-vpk",
      "aggregation": "event_count",
      "correlatedByFields": ["@usr.email"],
      "correlatedQueryIndex": 1
    },
    {
      "name": "download",
      "ruleId": "m3a-7tc-k2d",
      "aggregation": "event_count",
      "correlatedByFields": ["@usr.email"]
    }
  ],
  "cases": [
    {
      "name": "Both",
      "status": "critical",
      "condition": "bruteforce > 0 && download > 0",
      "notifications": ["@pagerduty-security"]
    }
  ],
  "filters": [],
  "options": {
    "detectionMethod": "threshold",
    "evaluationWindow": 3600,
    "keepAlive": 7200,
    "maxSignalDuration": 86400
  }
}
EOF
