#!/usr/bin/env bash
# Update a detection rule
# Get a signal for each account that fails a check

curl --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v2/security_monitoring/rules/fqd-q0z-vpk" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "complianceSignalOptions": {
    "userActivationStatus": true,
    "userGroupByFields": ["@account_id"]
  }
}
EOF
