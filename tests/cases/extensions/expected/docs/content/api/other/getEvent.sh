#!/usr/bin/env bash
# Get an event
# Takes SINCE
set -euo pipefail

now=$(date +%s)
SINCE=${SINCE:-$((now - 3600))}

curl --silent --show-error --fail-with-body \
  --get 'https://api.example.com/event' \
  --header 'Accept: application/json' \
  --data-urlencode "since=${SINCE}"
