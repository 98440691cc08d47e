#!/usr/bin/env bash
# Get a table

curl 'https://api.example.com/table' \
  --fail-with-body \
  --header 'Accept: text/csv'
