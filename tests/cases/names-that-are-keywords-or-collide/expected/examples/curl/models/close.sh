#!/usr/bin/env bash
# Close

curl 'https://api.example.com/close' \
  --fail-with-body \
  --header 'Accept: application/json'
