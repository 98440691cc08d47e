#!/usr/bin/env bash
# List IP ranges
# Takes DD_SITE
set -euo pipefail

curl --silent --show-error --fail-with-body \
  "https://ip-ranges.${DD_SITE:-datadoghq.com}/" \
  --header 'Accept: application/json'
