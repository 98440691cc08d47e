#!/usr/bin/env bash
# Create a global variable
# A variable that a multistep test supplies

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/variables" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "SESSION_ID",
  "description": "Session opened by the login test",
  "tags": ["team:checkout"],
  "parse_test_public_id": "c6n-v9b-3tq",
  "parse_test_options": {
    "type": "local_variable",
    "localVariableName": "SESSION"
  }
}
EOF
