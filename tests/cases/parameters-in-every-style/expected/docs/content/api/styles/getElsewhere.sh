#!/usr/bin/env bash
# Headers and cookies
# Takes X_TRACE, SESSION
set -euo pipefail

X_TRACE=${X_TRACE:-abc}
SESSION=${SESSION:-s1}

curl --silent --show-error --fail-with-body \
  'https://api.example.com/elsewhere' \
  --header "X-Trace: ${X_TRACE}" \
  --header 'X-Many: 1,2' \
  --cookie "session=${SESSION}" \
  --header 'Accept: application/json'
