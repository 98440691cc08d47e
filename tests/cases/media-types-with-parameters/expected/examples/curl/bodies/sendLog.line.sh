#!/usr/bin/env bash
# Send a log
# A line

curl --request POST 'https://api.example.com/logs' \
  --fail-with-body \
  --header 'Accept: text/json;charset=utf-8' \
  --header 'Content-Type: text/plain;charset=utf-8' \
  --data-raw 'just text'
