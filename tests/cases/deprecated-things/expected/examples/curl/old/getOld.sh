#!/usr/bin/env bash
# Get the old thing
# Deprecated: do not use it in anything new.

curl 'https://api.example.com/old' \
  --fail-with-body \
  --header 'Accept: application/json'
