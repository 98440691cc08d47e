#!/usr/bin/env bash
# Run tests for a CI pipeline
# Run a browser test against a preview deployment
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/synthetics/tests/trigger/ci" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "tests": [
    {
      "public_id": "m4r-8tc-2hx",
      "startUrl": "https://preview-482.store.example.com{{ PATHNAME }}",
      "deviceIds": ["chrome.laptop_large"],
      "locations": ["aws:eu-central-1"],
      "allowInsecureCertificates": true,
      "cookies": "preview=482;consent=yes",
      "variables": {
        "SEARCH_TERM": "mug"
      },
      "retry": {
        "count": 2,
        "interval": 1000
      },
      "metadata": {
        "ci": {
          "provider": {
            "name": "gitlab"
          },
          "pipeline": {
            "url": "https://ci.example.com/web-store/pipelines/91827"
          }
        },
        "git": {
          "branch": "feature/new-cart",
          "commitSha": "9f2b7c1d4e6a8035b1c2d3e4f5a69788cafe0123"
        }
      }
    }
  ]
}
EOF
