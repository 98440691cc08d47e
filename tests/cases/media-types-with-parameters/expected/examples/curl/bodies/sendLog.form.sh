#!/usr/bin/env bash
# Send a log
# As a form

curl --request POST 'https://api.example.com/logs' \
  --fail-with-body \
  --header 'Accept: text/json;charset=utf-8' \
  --data-urlencode 'message=a & b'
