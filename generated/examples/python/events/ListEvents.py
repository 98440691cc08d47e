"""List events."""

import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    for item in client.events.list_events_pages(start=now - 86400, end=now):
        print(item)
