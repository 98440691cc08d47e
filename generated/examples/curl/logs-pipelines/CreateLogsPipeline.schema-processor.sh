#!/usr/bin/env bash
# Create a pipeline
# Map account changes to OCSF
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/logs/config/pipelines" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "name": "Account changes as OCSF",
  "is_enabled": true,
  "filter": {
    "query": "source:audit @evt.name:(UserCreated OR UserDeleted)"
  },
  "processors": [
    {
      "type": "schema-processor",
      "name": "OCSF class 3001",
      "is_enabled": true,
      "schema": {
        "schema_type": "ocsf",
        "version": "1.5.0",
        "class_uid": 3001,
        "class_name": "Account Change",
        "profiles": ["cloud", "datetime"]
      },
      "mappers": [
        {
          "type": "schema-category-mapper",
          "name": "activity",
          "categories": [
            {
              "id": 1,
              "name": "Create",
              "filter": {
                "query": "@evt.name:UserCreated"
              }
            },
            {
              "id": 6,
              "name": "Delete",
              "filter": {
                "query": "@evt.name:UserDeleted"
              }
            }
          ],
          "targets": {
            "id": "ocsf.activity_id",
            "name": "ocsf.activity_name"
          },
          "fallback": {
            "values": {
              "ocsf.activity_id": "99",
              "ocsf.activity_name": "Other"
            },
            "sources": {
              "ocsf.activity_name": ["evt.name"]
            }
          }
        },
        {
          "type": "schema-remapper",
          "name": "changed user",
          "sources": ["usr.id"],
          "target": "ocsf.user.uid",
          "preserve_source": true,
          "override_on_conflict": false
        }
      ]
    }
  ]
}
EOF
