"""List events.

All events, page by page.
"""

import os
import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    for item in client.events.list_events_pages(
        start=os.environ.get("START", now - 86400),
        end=os.environ.get("END", now),
        unaggregated=True,
        page=0,
    ):
        print(item)
