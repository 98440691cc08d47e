"""List hosts.

The ten hosts with the highest CPU use.
"""

import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    for item in client.hosts.list_hosts_pages(
        sort_field="cpu",
        sort_dir="desc",
        count=10,
        from_=now - 3600,
    ):
        print(item)
