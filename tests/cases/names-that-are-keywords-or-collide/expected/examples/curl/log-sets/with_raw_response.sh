#!/usr/bin/env bash
# Put them

curl --request PUT 'https://api.example.com/log-sets' \
  --fail-with-body \
  --header 'Accept: application/json'
