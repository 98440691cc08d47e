#!/usr/bin/env bash
# List books

curl 'https://api.example.com/books' \
  --fail-with-body \
  --header 'Accept: application/json'
