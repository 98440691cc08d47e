#!/usr/bin/env bash
# Assign a security signal
# Assign a signal to a user
# Deprecated: do not use it in anything new.

curl --request PATCH "https://api.${DD_SITE:-datadoghq.com}/api/v1/security_analytics/signals/AQAAAYDiB_Ol8PbzFAAAAABBWURpQl9PbEFBQU0yeXhGTG9ZV2JnQUE/assignee" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "assignee": "773b045d-ccf8-4808-bd3b-955ef6a8c940"
}
EOF
