#!/usr/bin/env bash
# Get an event

now=$(date +%s)
since=$((now - 3600))

curl 'https://api.example.com/event' \
  --fail-with-body \
  --header 'Accept: application/json' \
  --get \
  --data-urlencode "since=${since}"
