#!/usr/bin/env bash
# Submit service checks
# Report one check for several hosts

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/check_run" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header 'Accept: text/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
[
  {
    "check": "catalog.index.fresh",
    "host_name": "catalog-01.example.com",
    "status": 0,
    "tags": ["env:prod", "service:catalog"]
  },
  {
    "check": "catalog.index.fresh",
    "host_name": "catalog-02.example.com",
    "status": 1,
    "message": "Index is 26 minutes old",
    "tags": ["env:prod", "service:catalog"]
  }
]
EOF
