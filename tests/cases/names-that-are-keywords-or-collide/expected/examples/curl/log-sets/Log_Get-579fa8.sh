#!/usr/bin/env bash
# Get them

curl 'https://api.example.com/log-sets' \
  --fail-with-body \
  --header 'Accept: application/json'
