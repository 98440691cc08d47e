"""List the dependencies of all services."""

import os
import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    response = client.service_dependencies.list_service_dependencies(
        env=os.environ.get("ENV", "prod"),
        start=now - 3600,
        end=now,
    )
    print(response)
