"""Replace the tags of a host.

Hand a host over to another team.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.tags import HostTags

with Datadog() as client:
    response = client.tags.update_host_tags(
        host_name=os.environ["HOST_NAME"],
        body=HostTags(tags=["env:prod", "role:web", "team:payments"]),
    )
    print(response)
