"""Connect an AWS account.

An account read through an IAM role.
"""

from datadog_v1 import Datadog
from datadog_v1.models.aws_integration import AWSAccount

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.aws_integration.create_aws_account(
        body=AWSAccount(
            account_id="123456789012",
            role_name="DatadogIntegrationRole",
            filter_tags=["env:prod", "!role:build"],
            host_tags=["account:web-store"],
            account_specific_namespace_rules={"auto_scaling": False, "opsworks": False},
            excluded_regions=["us-west-2"],
            cspm_resource_collection_enabled=True,
            extended_resource_collection_enabled=True,
        ),
    )
    print(response)
