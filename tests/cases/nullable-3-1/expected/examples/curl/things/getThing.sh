#!/usr/bin/env bash
# Get the thing

curl 'https://api.example.com/thing' \
  --fail-with-body \
  --header 'Accept: application/json'
