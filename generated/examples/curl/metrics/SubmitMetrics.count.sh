#!/usr/bin/env bash
# Submit metrics
# Submit a count, occurrences in an interval

now=$(date +%s)
now_minus_60=$((now - 60))

sed "s/@now_minus_60@/${now_minus_60}/g; s/@now@/${now}/g" <<'EOF' |
{
  "series": [
    {
      "metric": "checkout.orders.count",
      "type": "count",
      "interval": 60,
      "points": [[@now_minus_60@, 118], [@now@, 131]],
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
