#!/usr/bin/env bash
# Open elsewhere

curl 'https://path.example.com/own' \
  --fail-with-body \
  --header "X-Key: ${DOORS_KEY}" \
  --header 'Accept: application/json' \
  --get \
  --data-urlencode "key=${DOORS_QUERY2}"
