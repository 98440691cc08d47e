"""Get an event."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.events.get_event(
        event_id=os.environ.get("EVENT_ID", 7625431987340180992),
    )
    print(response)
