#!/usr/bin/env bash
# Upload SAML identity provider metadata
# Metadata of an identity provider

curl --request POST "https://api.${DD_SITE:-datadoghq.com}/api/v1/org/kq7wxm2vbh4tzn9d/idp_metadata" \
  --fail-with-body \
  --header "DD-API-KEY: ${DD_API_KEY}" \
  --header "DD-APPLICATION-KEY: ${DD_APP_KEY}" \
  --header 'Accept: application/json' \
  --form 'idp_file=@-;filename=idp_file' <<'EOF'
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example.com/saml"><md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://idp.example.com/sso/saml"/></md:IDPSSODescriptor></md:EntityDescriptor>
EOF
