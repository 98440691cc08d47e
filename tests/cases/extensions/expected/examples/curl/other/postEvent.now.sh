#!/usr/bin/env bash
# Post an event
# Something that lasts an hour

now=$(date +%s)
start=$((now - 3600))
end=$(date -u +%Y-%m-%dT%H:%M:%SZ)
at=$(((now - 60) * 1000))

sed "s/@start@/${start}/g; s/@end@/${end}/g; s/@at@/${at}/g" <<'EOF' |
{
  "start": @start@,
  "end": "@end@",
  "points": [
    {
      "at": @at@
    }
  ]
}
EOF
  curl --request POST 'https://api.example.com/event' \
    --fail-with-body \
    --header 'Accept: application/json' \
    --header 'Content-Type: application/json' \
    --data-binary @-
