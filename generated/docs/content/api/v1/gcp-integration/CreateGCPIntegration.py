"""Connect a GCP project.

A project with all its security features.
"""

from datadog_v1 import Datadog
from datadog_v1.models.gcp_integration import GCPAccount, GCPMonitoredResourceConfig

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.gcp_integration.create_gcp_integration(
        body=GCPAccount(
            type="service_account",
            project_id="web-store-prod",
            private_key_id="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            private_key="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            client_email="datadog-reader@web-store-prod.example.com",
            client_id="172833269717283326970",
            auth_uri="https://accounts.example.com/o/oauth2/auth",
            token_uri="https://oauth2.example.com/token",
            auth_provider_x509_cert_url="https://www.example.com/oauth2/v1/certs",
            client_x509_cert_url="https://www.example.com/robot/v1/metadata/x509/datadog-reader",
            monitored_resource_configs=[
                GCPMonitoredResourceConfig(type="gce_instance", filters=["env:prod"]),
                GCPMonitoredResourceConfig(
                    type="cloud_run_revision",
                    filters=["team:payments"],
                ),
            ],
            automute=True,
            is_cspm_enabled=True,
            is_resource_change_collection_enabled=True,
            is_security_command_center_enabled=True,
            resource_collection_enabled=True,
        ),
    )
    print(response)
