#!/usr/bin/env bash
# Update a downtime
# Move the end of a downtime
# Deprecated: do not use it in anything new.

now=$(date +%s)
end=$((now + 21600))

sed "s/@end@/${end}/g" <<'EOF' |
{
  "end": @end@
}
EOF
  curl --request PUT "https://api.${DD_SITE:-datadoghq.com}/api/v1/downtime/2941982639" \
    --fail-with-body \
    --header "DD-API-KEY: ${DD_API_KEY}" \
    --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
    --header 'Accept: application/json' \
    --header 'Content-Type: application/json' \
    --data-binary @-
