#!/usr/bin/env bash
# Path

curl 'https://api.example.com/simple/a%2Fb%20c/a,b/R%3D1,G%3D2' \
  --fail-with-body \
  --header 'Accept: application/json'
