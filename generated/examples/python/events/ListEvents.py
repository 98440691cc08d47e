"""List events."""

import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    response = client.events.list_events(start=now - 86400, end=now)
    print(response)
