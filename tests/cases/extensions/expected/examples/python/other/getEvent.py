"""Get an event."""

import time

from extensions import Extensions

now = int(time.time())
with Extensions() as client:
    client.other.get_event(since=now - 3600)
