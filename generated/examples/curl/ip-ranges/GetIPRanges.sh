#!/usr/bin/env bash
# List IP ranges

curl "https://ip-ranges.${DD_SITE:-datadoghq.com}/" \
  --fail-with-body \
  --header 'Accept: application/json'
