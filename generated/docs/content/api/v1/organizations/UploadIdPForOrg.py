"""Upload SAML identity provider metadata.

Metadata of an identity provider.
"""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.organizations.upload_idp_for_org(
        public_id=os.environ["PUBLIC_ID"],
        body={
            "idp_file": b'<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example.com/saml"><md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://idp.example.com/sso/saml"/></md:IDPSSODescriptor></md:EntityDescriptor>',
        },
    )
    print(response)
