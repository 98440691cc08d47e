#!/usr/bin/env bash
# Query

curl 'https://api.example.com/query' \
  --fail-with-body \
  --header 'Accept: application/json' \
  --get \
  --data-urlencode 'text=a & b' \
  --data-urlencode 'flag=true' \
  --data-urlencode 'number=1.5' \
  --data-urlencode 'since=2026-01-02T03:04:05Z' \
  --data-urlencode 'day=2026-01-02' \
  --data-urlencode 'order=desc' \
  --data-urlencode 'each=a' \
  --data-urlencode 'each=b' \
  --data-urlencode 'comma=1,2' \
  --data-urlencode 'space=a b' \
  --data-urlencode 'pipe=a|b' \
  --data-urlencode 'deep[from]=1' \
  --data-urlencode 'deep[to]=2' \
  --data-urlencode 'R=1' \
  --data-urlencode 'filter={"name":"a"}'
