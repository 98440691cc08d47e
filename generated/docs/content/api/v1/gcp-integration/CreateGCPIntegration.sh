#!/usr/bin/env bash
# Connect a GCP project
# A project with all its security features
# Deprecated: do not use it in anything new.
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/integration/gcp" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "type": "service_account",
  "project_id": "web-store-prod",
  "private_key_id": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  "private_key": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  "client_email": "datadog-reader@web-store-prod.example.com",
  "client_id": "172833269717283326970",
  "auth_uri": "https://accounts.example.com/o/oauth2/auth",
  "token_uri": "https://oauth2.example.com/token",
  "auth_provider_x509_cert_url": "https://www.example.com/oauth2/v1/certs",
  "client_x509_cert_url": "https://www.example.com/robot/v1/metadata/x509/datadog-reader",
  "monitored_resource_configs": [
    {
      "type": "gce_instance",
      "filters": ["env:prod"]
    },
    {
      "type": "cloud_run_revision",
      "filters": ["team:payments"]
    }
  ],
  "automute": true,
  "is_cspm_enabled": true,
  "is_resource_change_collection_enabled": true,
  "is_security_command_center_enabled": true,
  "resource_collection_enabled": true
}
EOF
