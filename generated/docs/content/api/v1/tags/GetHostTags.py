"""List the tags of a host."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.tags.get_host_tags(
        host_name=os.environ.get("HOST_NAME", "web-01.example.com"),
    )
    print(response)
