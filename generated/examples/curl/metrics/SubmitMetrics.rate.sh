#!/usr/bin/env bash
# Submit metrics
# Submit a rate, occurrences per second

now=$(date +%s)

sed "s/@now@/${now}/g" <<'EOF' |
{
  "series": [
    {
      "metric": "catalog.requests.per_second",
      "type": "rate",
      "interval": 10,
      "points": [[@now@, 57.4]],
      "host": "catalog-01.example.com",
      "tags": ["env:prod", "service:catalog"]
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
