"""Count active hosts."""

import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    response = client.hosts.get_host_totals(from_=now - 3600)
    print(response)
