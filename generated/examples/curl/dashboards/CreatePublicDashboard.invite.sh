#!/usr/bin/env bash
# Share a dashboard
# Share with two invited people, one for a limited time
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
expiration=$(date -u -d '90 days' +%Y-%m-%dT%H:%M:%SZ)
access_expiration=$(date -u -d '30 days' +%Y-%m-%dT00:00:00Z)

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/dashboard/public" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<EOF
{
  "dashboard_id": "q5j-8ti-n3k",
  "dashboard_type": "custom_timeboard",
  "share_type": "invite",
  "title": "Checkout for partners",
  "global_time": {
    "live_span": "1d"
  },
  "global_time_selectable_enabled": true,
  "expiration": "${expiration}",
  "invitees": [
    {
      "email": "priya.rao@example.com"
    },
    {
      "email": "sam.ortiz@example.org",
      "access_expiration": "${access_expiration}"
    }
  ]
}
EOF
