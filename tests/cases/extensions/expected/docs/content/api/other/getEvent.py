"""Get an event."""

import os
import time

from extensions import Extensions

now = int(time.time())
with Extensions() as client:
    client.other.get_event(since=os.environ.get("SINCE", now - 3600))
