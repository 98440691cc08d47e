"""Disconnect an AWS account.

An account read with an access key.
"""

from datadog_v1 import Datadog
from datadog_v1.models.aws_integration import AWSAccountDeleteRequest

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.aws_integration.delete_aws_account(
        body=AWSAccountDeleteRequest(access_key_id="AAAAAAAAAAAAAAAAAAAA"),
    )
    print(response)
