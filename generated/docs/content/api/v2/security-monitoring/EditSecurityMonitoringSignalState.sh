#!/usr/bin/env bash
# Update the triage state of a security signal
# Take a signal under review
# Deprecated: do not use it in anything new.
# Needs DD_API_KEY, DD_APP_KEY, SIGNAL_ID
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${SIGNAL_ID:?set it to the signal_id that is meant, such as AQAAAYDiB_Ol8PbzFAAAAABBWURpQl9PbEFBQU0yeXhGTG9ZV2JnQUE}"

curl --silent --show-error --fail-with-body \
  --request PATCH "https://api.${DD_SITE:-datadoghq.com}/api/v1/security_analytics/signals/${SIGNAL_ID}/state" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "state": "under_review"
}
EOF
