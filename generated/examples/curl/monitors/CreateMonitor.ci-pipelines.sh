#!/usr/bin/env bash
# Create a monitor
# Alert on failed CI pipelines
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/monitor" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "type": "ci-pipelines alert",
  "name": "Main branch fails",
  "query": "ci-pipelines(\"ci_level:pipeline @git.branch:main @ci.status:error\").rollup(\"count\").by(\"@ci.pipeline.name\").last(\"1h\") >= 3",
  "message": "@slack-build",
  "tags": ["team:platform"],
  "priority": 3,
  "options": {
    "thresholds": {
      "critical": 3,
      "warning": 1
    }
  }
}
EOF
