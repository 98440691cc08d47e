#!/usr/bin/env bash
# Mute a host
# Mute a host until a given time

now=$(date +%s)
end=$((now + 3600))

sed "s/@end@/${end}/g" <<'EOF' |
{
  "message": "Kernel upgrade",
  "end": @end@
}
EOF
  curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/host/web-01.example.com/mute" \
    --fail-with-body \
    --header "DD-API-KEY: ${DD_API_KEY}" \
    --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
    --header 'Accept: application/json' \
    --header 'Content-Type: application/json' \
    --data-binary @-
