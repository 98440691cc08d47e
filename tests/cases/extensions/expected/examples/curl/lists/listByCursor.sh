#!/usr/bin/env bash
# List by cursor

curl 'https://api.example.com/by-cursor' \
  --fail-with-body \
  --header 'Accept: application/json'
