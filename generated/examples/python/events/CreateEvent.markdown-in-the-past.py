"""Create an event.

Record what happened a few minutes ago, in Markdown.
"""

import time

from datadog_v1 import Datadog
from datadog_v1.models.events import EventCreateRequest

now = int(time.time())
with Datadog() as client:
    response = client.events.create_event(
        body=EventCreateRequest(
            title="Feature flag changed",
            text="%%% \n**new-cart** is now on for 25 percent of users\n %%%",
            date_happened=now - 300,
            tags=["flag:new-cart", "team:checkout"],
        ),
    )
    print(response)
