"""List AWS tag filters."""

import os

from datadog_v1 import Datadog

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.aws_integration.list_aws_tag_filters(
        account_id=os.environ.get("ACCOUNT_ID", "123456789012"),
    )
    print(response)
