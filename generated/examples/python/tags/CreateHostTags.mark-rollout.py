"""Add tags to a host.

Mark a host that has the new version.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.tags import HostTags

with Datadog() as client:
    response = client.tags.create_host_tags(
        host_name=os.environ["HOST_NAME"],
        body=HostTags(tags=["canary:true"]),
    )
    print(response)
