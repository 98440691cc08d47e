#!/usr/bin/env bash
# Put an image
# A dot

curl --request PUT 'https://api.example.com/table' \
  --fail-with-body \
  --header 'Accept: application/json' \
  --header 'Content-Type: image/png' \
  --data-raw 'not really an image'
