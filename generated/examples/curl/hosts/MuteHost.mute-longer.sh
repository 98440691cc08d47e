#!/usr/bin/env bash
# Mute a host
# Change the end of a mute that is in force

now=$(date +%s)
end=$((now + 10800))

sed "s/@end@/${end}/g" <<'EOF' |
{
  "message": "Kernel upgrade takes longer",
  "end": @end@,
  "override": true
}
EOF
  curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/host/web-01.example.com/mute" \
    --fail-with-body \
    --header "DD-API-KEY: ${DD_API_KEY}" \
    --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
    --header 'Accept: application/json' \
    --header 'Content-Type: application/json' \
    --data-binary @-
