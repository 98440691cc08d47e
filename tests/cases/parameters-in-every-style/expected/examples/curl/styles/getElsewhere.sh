#!/usr/bin/env bash
# Headers and cookies

curl 'https://api.example.com/elsewhere' \
  --fail-with-body \
  --header 'X-Trace: abc' \
  --header 'X-Many: 1,2' \
  --cookie 'session=s1' \
  --header 'Accept: application/json'
