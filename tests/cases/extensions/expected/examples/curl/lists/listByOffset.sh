#!/usr/bin/env bash
# List by offset

curl 'https://api.example.com/by-offset' \
  --fail-with-body \
  --header 'Accept: application/json'
