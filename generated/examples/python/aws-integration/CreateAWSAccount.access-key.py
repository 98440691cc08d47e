"""Connect an AWS account.

A GovCloud account read with an access key.
"""

from datadog_v1 import Datadog
from datadog_v1.models.aws_integration import AWSAccount

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.aws_integration.create_aws_account(
        body=AWSAccount(
            access_key_id="AAAAAAAAAAAAAAAAAAAA",
            secret_access_key="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            host_tags=["account:gov"],
        ),
    )
    print(response)
