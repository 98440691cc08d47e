#!/usr/bin/env bash
# Upload SAML identity provider metadata
# Metadata of an identity provider
# Needs DD_API_KEY, DD_APP_KEY, PUBLIC_ID
# Takes DD_SITE
set -euo pipefail

: "${DD_API_KEY:?set it to the key that is sent as DD-API-KEY}"
: "${DD_APP_KEY:?set it to the key that is sent as DD-APPLICATION-KEY}"
: "${PUBLIC_ID:?set it to the public_id that is meant, such as kq7wxm2vbh4tzn9d}"

printf '%s' '<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example.com/saml"><md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://idp.example.com/sso/saml"/></md:IDPSSODescriptor></md:EntityDescriptor>' |
  curl --silent --show-error --fail-with-body \
    --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/org/${PUBLIC_ID}/idp_metadata" \
    --header "DD-API-KEY: ${DD_API_KEY}" \
    --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
    --header 'Accept: application/json' \
    --form 'idp_file=@-;filename=idp_file;type=application/octet-stream'
