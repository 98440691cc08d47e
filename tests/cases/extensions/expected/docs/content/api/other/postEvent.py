"""Post an event.

Something that lasts an hour.
"""

import time
from datetime import UTC, datetime

from extensions import Extensions
from extensions.models.other import Event, EventPointsItem

now = int(time.time())
with Extensions() as client:
    client.other.post_event(
        body=Event(
            start=now - 3600,
            end=datetime.fromtimestamp(now, UTC),
            points=[EventPointsItem(at=(now - 60) * 1000)],
        ),
    )
