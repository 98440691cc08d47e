"""Disconnect an AWS account.

An account read through a role.
"""

from datadog_v1 import Datadog
from datadog_v1.models.aws_integration import AWSAccountDeleteRequest

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.aws_integration.delete_aws_account(
        body=AWSAccountDeleteRequest(
            account_id="123456789012",
            role_name="DatadogIntegrationRole",
        ),
    )
    print(response)
