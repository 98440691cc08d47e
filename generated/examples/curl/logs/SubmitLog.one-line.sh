#!/usr/bin/env bash
# Send logs
# Send plain text
# Deprecated: do not use it in anything new.

curl --request POST "https://http-intake.logs.${DD_SITE:-datadoghq.com}/v1/input" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: text/plain' \
  --data-raw '2024-07-26 09:41:14 ERROR Payment provider timed out after 3 attempts'
