#!/usr/bin/env bash
# Get a book

curl 'https://api.example.com/books/1' \
  --fail-with-body \
  --header 'Accept: application/json'
