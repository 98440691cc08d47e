#!/usr/bin/env bash
# Submit metrics
# Submit one metric for several tag values

now=$(date +%s)

sed "s/@now@/${now}/g" <<'EOF' |
{
  "series": [
    {
      "metric": "payments.latency.seconds",
      "type": "gauge",
      "points": [[@now@, 0.184]],
      "tags": ["env:prod", "provider:card"]
    },
    {
      "metric": "payments.latency.seconds",
      "type": "gauge",
      "points": [[@now@, 0.731]],
      "tags": ["env:prod", "provider:transfer"]
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
