#!/usr/bin/env bash
# Create a detection rule
# Report logins from places too far apart
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
  "name": "Impossible travel of an administrator",
  "type": "log_detection",
  "isEnabled": true,
  "message": "{{@usr.id}} was active in two places within a time that no journey fits in.",
  "tags": ["security:attack"],
  "queries": [
    {
      "name": "access",
      "query": "source:cloudtrail @userIdentity.type:IAMUser",
      "aggregation": "geo_data",
      "metric": "@network.client.geoip",
      "groupByFields": ["@usr.id"],
      "distinctFields": []
    }
  ],
  "cases": [
    {
      "status": "low",
      "notifications": ["@slack-security-alerts"]
    }
  ],
  "options": {
    "detectionMethod": "impossible_travel",
    "evaluationWindow": 900,
    "keepAlive": 3600,
    "maxSignalDuration": 86400,
    "impossibleTravelOptions": {
      "baselineUserLocations": true,
      "baselineUserLocationsDuration": 14
    }
  }
}
EOF
