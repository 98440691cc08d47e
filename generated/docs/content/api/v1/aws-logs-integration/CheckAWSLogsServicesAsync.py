"""Check the rights for AWS log services.

Check load balancers and S3.
"""

from datadog_v1 import Datadog
from datadog_v1.models.aws_logs_integration import AWSLogsServicesRequest

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.aws_logs_integration.check_aws_logs_services_async(
        body=AWSLogsServicesRequest(account_id="123456789012", services=["elb", "s3"]),
    )
    print(response)
