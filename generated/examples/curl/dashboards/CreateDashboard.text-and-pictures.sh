#!/usr/bin/env bash
# Create a dashboard
# Notes, a picture, plain text and a web page on a free canvas
# Needs DD_API_KEY, DD_APP_KEY
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/dashboard" \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF'
{
  "title": "Operations screen",
  "layout_type": "free",
  "widgets": [
    {
      "definition": {
        "type": "free_text",
        "text": "Checkout",
        "color": "#4d4d4d",
        "font_size": "56",
        "text_align": "left"
      },
      "layout": {
        "x": 1,
        "y": 1,
        "width": 40,
        "height": 7
      }
    },
    {
      "definition": {
        "type": "image",
        "url": "https://www.example.com/images/checkout-light.png",
        "url_dark_theme": "https://www.example.com/images/checkout-dark.png",
        "sizing": "contain",
        "has_background": false,
        "has_border": false,
        "horizontal_align": "center",
        "vertical_align": "center"
      },
      "layout": {
        "x": 42,
        "y": 1,
        "width": 20,
        "height": 12
      }
    },
    {
      "definition": {
        "type": "note",
        "content": "## When this screen turns red\n\n1. Look at the [runbook](https://wiki.example.com/runbooks/checkout).\n2. Call the person on duty.",
        "background_color": "yellow",
        "font_size": "14",
        "text_align": "left",
        "vertical_align": "top",
        "show_tick": true,
        "tick_edge": "right",
        "tick_pos": "50%",
        "has_padding": true
      },
      "layout": {
        "x": 1,
        "y": 9,
        "width": 40,
        "height": 14
      }
    },
    {
      "definition": {
        "type": "iframe",
        "url": "https://status.example.com/"
      },
      "layout": {
        "x": 42,
        "y": 14,
        "width": 40,
        "height": 30
      }
    }
  ]
}
EOF
