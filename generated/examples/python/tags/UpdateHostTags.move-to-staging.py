"""Replace the tags of a host.

Move a host to staging.
"""

from datadog_v1 import Datadog
from datadog_v1.models.tags import HostTags

with Datadog() as client:
    response = client.tags.update_host_tags(
        host_name="web-01.example.com",
        body=HostTags(tags=["env:staging", "role:web"]),
    )
    print(response)
