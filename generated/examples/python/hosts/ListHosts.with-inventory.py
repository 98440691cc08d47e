"""List hosts.

With what the Agent found on each host.
"""

import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    for item in client.hosts.list_hosts_pages(
        from_=now - 3600,
        include_hosts_metadata=True,
    ):
        print(item)
