#!/usr/bin/env bash
# Update a notebook
# Keep one cell and add another
# Needs DD_API_KEY, DD_APP_KEY, NOTEBOOK_ID
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${NOTEBOOK_ID:?set it to the notebook_id that is meant, such as 5120871}"

curl --silent --show-error --fail-with-body \
  --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/notebooks/${NOTEBOOK_ID}" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "data": {
    "type": "notebooks",
    "attributes": {
      "name": "Payments errors on July 26 - resolved",
      "status": "published",
      "time": {
        "start": "2024-07-26T08:00:00+00:00",
        "end": "2024-07-26T10:00:00+00:00"
      },
      "metadata": {
        "type": "postmortem"
      },
      "cells": [
        {
          "id": "p2ywawtx",
          "type": "notebook_cells",
          "attributes": {
            "definition": {
              "type": "markdown",
              "text": "## What happened\n\nErrors began with release 2.14.0 at 08:32 UTC."
            }
          }
        },
        {
          "type": "notebook_cells",
          "attributes": {
            "definition": {
              "type": "markdown",
              "text": "## What we did\n\nRolled back to 2.13.2 at 09:41 UTC."
            }
          }
        }
      ]
    }
  }
}
EOF
