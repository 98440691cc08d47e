#!/usr/bin/env bash
# '1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' """ � �\

curl --request POST 'https://api.example.com/a%27b%24%28touch%20x%29%60touch%20x%60%22c%3C/script%3E/form' \
  --fail-with-body \
  --header "X-Key: ${HOSTILE_TOUCH_X_TOUCH_KEY}" \
  --header 'Accept: text/plain' \
  --form 'file=@-;filename=file' \
  --form-string $'note=<x;y=$HOME @x' <<'EOF2'
$(touch x)
EOF
EOF2
