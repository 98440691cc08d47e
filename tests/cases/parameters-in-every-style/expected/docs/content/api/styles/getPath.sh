#!/usr/bin/env bash
# Path
# Takes ONE
set -euo pipefail

ONE=${ONE:-a%2Fb%20c}

curl --silent --show-error --fail-with-body \
  "https://api.example.com/simple/${ONE}/a,b/R=1,G=2" \
  --header 'Accept: application/json'
