#!/usr/bin/env bash
# Label and matrix

curl 'https://api.example.com/label/.a.b/;many=1,2' \
  --fail-with-body \
  --header 'Accept: application/json'
