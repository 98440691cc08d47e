#!/usr/bin/env bash
# '1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' """ � �\
# Deprecated: do not use it in anything new.
set -euo pipefail

curl --silent --show-error --fail-with-body \
  --request POST 'https://api.example.com/a%27b%24%28touch%20x%29%60touch%20x%60%22c%3C/script%3E/text' \
  --header 'Accept: application/json' \
  --header 'Content-Type: text/plain' \
  --data-binary @- <<'EOF2'
EOF
$(touch x)
EOF
EOF2
