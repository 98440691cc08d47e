#!/usr/bin/env bash
# Query
# Takes TEXT, FLAG, NUMBER, SINCE, DAY, ORDER
set -euo pipefail

TEXT=${TEXT:-'a & b'}
FLAG=${FLAG:-true}
NUMBER=${NUMBER:-1.5}
SINCE=${SINCE:-2026-01-02T03:04:05Z}
DAY=${DAY:-2026-01-02}
ORDER=${ORDER:-desc}

curl --silent --show-error --fail-with-body \
  --get 'https://api.example.com/query' \
  --header 'Accept: application/json' \
  --data-urlencode "text=${TEXT}" \
  --data-urlencode "flag=${FLAG}" \
  --data-urlencode "number=${NUMBER}" \
  --data-urlencode "since=${SINCE}" \
  --data-urlencode "day=${DAY}" \
  --data-urlencode "order=${ORDER}" \
  --data-urlencode 'each=a' \
  --data-urlencode 'each=b' \
  --data-raw 'comma=1,2' \
  --data-raw 'space=a%20b' \
  --data-raw 'pipe=a%7Cb' \
  --data-urlencode 'deep[from]=1' \
  --data-urlencode 'deep[to]=2' \
  --data-urlencode 'R=1' \
  --data-urlencode 'filter={"name":"a"}'
