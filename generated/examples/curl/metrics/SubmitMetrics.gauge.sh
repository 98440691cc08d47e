#!/usr/bin/env bash
# Submit metrics
# Submit a gauge, the value at a moment

now=$(date +%s)

sed "s/@now@/${now}/g" <<'EOF' |
{
  "series": [
    {
      "metric": "checkout.queue.length",
      "type": "gauge",
      "points": [[@now@, 42]],
      "host": "web-01.example.com",
      "tags": ["env:prod", "service:checkout"]
    }
  ]
}
EOF
  curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/series" \
    --fail-with-body \
    --header "DD-API-KEY: ${DD_API_KEY}" \
    --header 'Accept: text/json' \
    --header 'Content-Type: text/json' \
    --data-binary @-
