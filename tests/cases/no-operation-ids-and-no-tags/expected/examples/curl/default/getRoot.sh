#!/usr/bin/env bash
# getRoot

curl 'http://localhost:8080/' \
  --fail-with-body \
  --header 'Accept: application/json'
