#!/usr/bin/env bash
# Update the triage state of a security signal
# Archive a false positive
# Deprecated: do not use it in anything new.

curl --request PATCH "https://api.${DD_SITE:-datadoghq.com}/api/v1/security_analytics/signals/AQAAAYDiB_Ol8PbzFAAAAABBWURpQl9PbEFBQU0yeXhGTG9ZV2JnQUE/state" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "state": "archived",
  "archiveReason": "false_positive",
  "archiveComment": "The address belongs to the vulnerability scanner.",
  "version": 2
}
EOF
