#!/usr/bin/env bash
# Submit distribution points
# Submit the request durations of one minute

now=$(date +%s)

sed "s/@now@/${now}/g" <<'EOF' |
{
  "series": [
    {
      "metric": "checkout.request.duration",
      "type": "distribution",
      "points": [[@now@, [0.021, 0.034, 0.029, 0.412]]],
      "host": "web-01.example.com",
      "tags": ["env:prod", "service:checkout"]
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
