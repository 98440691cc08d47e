#!/usr/bin/env bash
# Import

curl 'https://api.example.com/import/a' \
  --fail-with-body \
  --header 'Accept: application/json'
