#!/usr/bin/env bash
# Create a detection rule
# Check the configuration of storage buckets
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v2/security_monitoring/rules" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Storage buckets keep an access log",
  "type": "cloud_configuration",
  "isEnabled": true,
  "message": "Switch on access logging for the bucket.",
  "tags": ["cloud_provider:gcp", "framework:internal"],
  "filters": [
    {
      "action": "suppress",
      "query": "env:sandbox"
    }
  ],
  "cases": [
    {
      "status": "medium",
      "notifications": ["@slack-cloud-security"]
    }
  ],
  "options": {
    "complianceRuleOptions": {
      "resourceType": "gcp_storage_bucket",
      "complexRule": false,
      "regoRule": {
        "resourceTypes": ["gcp_storage_bucket"],
        "policy": "package datadog\n\nimport data.datadog.output as dd_output\nimport future.keywords.contains\nimport future.keywords.if\nimport future.keywords.in\n\neval(bucket) := \"pass\" if {\n  bucket.logging.log_bucket != \"\"\n} else := \"fail\"\n\nresults contains result if {\n  some bucket in input.resources[input.main_resource_type]\n  result := dd_output.format(bucket, eval(bucket))\n}\n"
      }
    }
  },
  "complianceSignalOptions": {
    "userActivationStatus": true,
    "userGroupByFields": ["@account_id"]
  }
}
EOF
