#!/usr/bin/env bash
# Add a security signal to an incident
# Link a signal and note it in the timeline

curl --request PATCH "https://api.${DD_SITE:-datadoghq.com}/api/v1/security_analytics/signals/AQAAAYDiB_Ol8PbzFAAAAABBWURpQl9PbEFBQU0yeXhGTG9ZV2JnQUE/add_to_incident" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "incident_id": 2609,
  "add_to_signal_timeline": true,
  "version": 1
}
EOF
