"""Remove a log Forwarder.

The Forwarder in us-east-1.
"""

from datadog_v1 import Datadog
from datadog_v1.models.aws_logs_integration import AWSAccountAndLambdaRequest

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.aws_logs_integration.delete_aws_lambda_arn(
        body=AWSAccountAndLambdaRequest(
            account_id="123456789012",
            lambda_arn="arn:aws:lambda:us-east-1:123456789012:function:datadog-forwarder",
        ),
    )
    print(response)
