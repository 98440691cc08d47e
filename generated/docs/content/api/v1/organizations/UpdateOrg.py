"""Update an organization.

Switch SAML on and create users of a domain at sign-in.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.organizations import (
    Organization,
    OrganizationSettings,
    OrganizationSettingsSaml,
    OrganizationSettingsSamlAutocreateUsersDomains,
    OrganizationSettingsSamlIdpInitiatedLogin,
    OrganizationSettingsSamlStrictMode,
)

with Datadog() as client:
    response = client.organizations.update_org(
        public_id=os.environ["PUBLIC_ID"],
        body=Organization(
            settings=OrganizationSettings(
                saml=OrganizationSettingsSaml(enabled=True),
                saml_autocreate_users_domains=OrganizationSettingsSamlAutocreateUsersDomains(
                    domains=["example.com"],
                    enabled=True,
                ),
                saml_autocreate_access_role="st",
                saml_idp_initiated_login=OrganizationSettingsSamlIdpInitiatedLogin(
                    enabled=False,
                ),
                saml_strict_mode=OrganizationSettingsSamlStrictMode(enabled=False),
            ),
        ),
    )
    print(response)
