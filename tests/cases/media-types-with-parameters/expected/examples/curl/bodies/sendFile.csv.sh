#!/usr/bin/env bash
# Send a file
# A table

curl --request POST 'https://api.example.com/files' \
  --fail-with-body \
  --header 'Accept: application/json' \
  --form 'file=@-;filename=file' \
  --form-string 'name=table.csv' <<'EOF'
a,b
1,2
EOF
