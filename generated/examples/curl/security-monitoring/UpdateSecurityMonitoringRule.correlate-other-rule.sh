#!/usr/bin/env bash
# Update a detection rule
# Replace the queries of a correlation rule
# Needs DD_API_KEY, DD_APP_KEY, RULE_ID
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${RULE_ID:?set it to the rule_id that is meant, such as fqd-q0z-vpk}"

curl --silent --show-error --fail-with-body \
  --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v2/security_monitoring/rules/${RULE_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "queries": [
    {
      "name": "bruteforce",
      "ruleId": "fqd-q0z-vpk",
      "aggregation": "event_count",
      "correlatedByFields": ["@usr.email"],
      "correlatedQueryIndex": 1
    },
    {
      "name": "travel",
      "ruleId": "7hx-9rb-e0q",
      "aggregation": "event_count",
      "correlatedByFields": ["@usr.email"]
    }
  ],
  "cases": [
    {
      "name": "Both",
      "status": "critical",
      "condition": "bruteforce > 0 && travel > 0",
      "notifications": ["@pagerduty-security"]
    }
  ]
}
EOF
