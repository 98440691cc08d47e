#!/usr/bin/env bash
# Post an event
# Something that lasts an hour
set -euo pipefail

now=$(date +%s)
start=$((now - 3600))
end=$(date -u +%Y-%m-%dT%H:%M:%SZ)
at=$(((now - 60) * 1000))

curl --silent --show-error --fail-with-body \
  --request POST 'https://api.example.com/event' \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<EOF
{
  "start": ${start},
  "end": "${end}",
  "points": [
    {
      "at": ${at}
    }
  ]
}
EOF
