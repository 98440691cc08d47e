"""Create an event.

Note a deployment.
"""

from datadog_v1 import Datadog
from datadog_v1.models.events import EventCreateRequest

with Datadog() as client:
    response = client.events.create_event(
        body=EventCreateRequest(
            title="Deployed checkout 4.2.0",
            text="Rolled out to all hosts of production in 6 minutes.",
            tags=["env:prod", "service:checkout", "version:4.2.0"],
            alert_type="success",
            source_type_name="jenkins",
        ),
    )
    print(response)
