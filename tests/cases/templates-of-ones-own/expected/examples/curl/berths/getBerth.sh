#!/usr/bin/env bash
# Printed by a template of one's own.
curl 'https://harbour.example.com/berths/7' \
  --fail-with-body \
  --header 'Accept: application/json'
