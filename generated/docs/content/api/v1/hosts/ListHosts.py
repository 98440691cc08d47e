"""List hosts.

Hosts of one service.
"""

import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    for item in client.hosts.list_hosts_pages(
        filter="service:checkout",
        from_=now - 3600,
    ):
        print(item)
