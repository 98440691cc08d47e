#!/usr/bin/env bash
# '1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' """ � �\
# Needs HOSTILE_TOUCH_X_TOUCH_KEY
set -euo pipefail

: "${HOSTILE_TOUCH_X_TOUCH_KEY:?set it to the key that is sent as X-Key}"

curl --silent --show-error --fail-with-body \
  --request POST 'https://api.example.com/a%27b%24%28touch%20x%29%60touch%20x%60%22c%3C/script%3E/form' \
  --header "X-Key: ${HOSTILE_TOUCH_X_TOUCH_KEY}" \
  --header 'Accept: text/plain' \
  --form 'file=@-;filename=file;type=application/octet-stream' \
  --form-string $'note=<x;y=$HOME @x' <<'EOF2'
$(touch x)
EOF
EOF2
