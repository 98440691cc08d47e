#!/usr/bin/env bash
# List by page

curl 'https://api.example.com/by-page' \
  --fail-with-body \
  --header 'Accept: application/json'
