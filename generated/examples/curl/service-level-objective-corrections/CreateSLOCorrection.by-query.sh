#!/usr/bin/env bash
# Create an SLO correction
# Leave out a deployment for all SLOs of a service

now=$(date +%s)
start=$((now + 3600))
end=$((now + 5400))

sed "s/@start@/${start}/g; s/@end@/${end}/g" <<'EOF' |
{
  "data": {
    "type": "correction",
    "attributes": {
      "slo_query": "env:prod service:checkout",
      "category": "Deployment",
      "description": "Release of the new basket",
      "start": @start@,
      "end": @end@,
      "timezone": "UTC"
    }
  }
}
EOF
  curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/slo/correction" \
    --fail-with-body \
    --header "DD-API-KEY: ${DD_API_KEY}" \
    --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
    --header 'Accept: application/json' \
    --header 'Content-Type: application/json' \
    --data-binary @-
