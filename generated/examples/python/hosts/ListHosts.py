"""List hosts."""

import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    response = client.hosts.list_hosts(from_=now - 3600)
    print(response)
