"""Delete an AWS tag filter.

Read all load balancers again.
"""

from datadog_v1 import Datadog
from datadog_v1.models.aws_integration import AWSTagFilterDeleteRequest

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.aws_integration.delete_aws_tag_filter(
        body=AWSTagFilterDeleteRequest(
            account_id="123456789012",
            namespace="application_elb",
        ),
    )
    print(response)
