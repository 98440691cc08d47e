"""Set an AWS tag filter.

Read only load balancers of production.
"""

from datadog_v1 import Datadog
from datadog_v1.models.aws_integration import AWSTagFilterCreateRequest

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.aws_integration.create_aws_tag_filter(
        body=AWSTagFilterCreateRequest(
            account_id="123456789012",
            namespace="application_elb",
            tag_filter_str="env:prod*",
        ),
    )
    print(response)
