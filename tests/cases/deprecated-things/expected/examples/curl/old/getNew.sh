#!/usr/bin/env bash
# Get the new thing

curl 'https://api.example.com/new' \
  --fail-with-body \
  --header 'Accept: application/json'
