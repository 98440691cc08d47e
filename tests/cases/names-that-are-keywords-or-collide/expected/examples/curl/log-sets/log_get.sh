#!/usr/bin/env bash
# Get them once more

curl --request POST 'https://api.example.com/log-sets' \
  --fail-with-body \
  --header 'Accept: application/json'
