"""List the dependencies of a service."""

import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    response = client.service_dependencies.list_single_service_dependencies(
        service="checkout",
        env="prod",
        start=now - 3600,
        end=now,
    )
    print(response)
