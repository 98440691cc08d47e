#!/usr/bin/env bash
# Update a detection rule
# Replace the queries of a rule

curl --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v2/security_monitoring/rules/fqd-q0z-vpk" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "queries": [
    {
      "name": "failed",
      "query": "service:(web-store OR checkout) @evt.name:login @evt.outcome:failure",
      "aggregation": "count",
      "groupByFields": ["@network.client.ip"],
      "distinctFields": []
    },
    {
      "name": "succeeded",
      "query": "service:(web-store OR checkout) @evt.name:login @evt.outcome:success",
      "aggregation": "count",
      "groupByFields": ["@network.client.ip"],
      "distinctFields": []
    }
  ]
}
EOF
