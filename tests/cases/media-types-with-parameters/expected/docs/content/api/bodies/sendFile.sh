#!/usr/bin/env bash
# Send a file
# A table
set -euo pipefail

curl --silent --show-error --fail-with-body \
  --request POST 'https://api.example.com/files' \
  --header 'Accept: application/json' \
  --form 'file=@-;filename=file;type=application/octet-stream' \
  --form-string 'name=table.csv' <<'EOF'
a,b
1,2
EOF
