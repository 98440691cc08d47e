#!/usr/bin/env bash
# Submit distribution points
# Submit the measurements of two moments

now=$(date +%s)
now_minus_10=$((now - 10))

sed "s/@now_minus_10@/${now_minus_10}/g; s/@now@/${now}/g" <<'EOF' |
{
  "series": [
    {
      "metric": "catalog.search.results",
      "points": [[@now_minus_10@, [12, 0, 48]], [@now@, [7, 31]]],
      "tags": ["env:prod", "service:catalog"]
    }
  ]
}
EOF
  curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/distribution_points" \
    --fail-with-body \
    --header "DD-API-KEY: ${DD_API_KEY}" \
    --header 'Accept: text/json' \
    --header 'Content-Type: text/json' \
    --data-binary @-
