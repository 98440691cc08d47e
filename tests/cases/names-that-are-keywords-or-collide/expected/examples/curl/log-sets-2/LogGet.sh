#!/usr/bin/env bash
# Get more of them

curl 'https://api.example.com/log-sets/more' \
  --fail-with-body \
  --header 'Accept: application/json'
