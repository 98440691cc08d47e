"""List the dependencies of a service."""

import os
import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    response = client.service_dependencies.list_single_service_dependencies(
        service=os.environ.get("SERVICE", "checkout"),
        env=os.environ.get("ENV", "prod"),
        start=now - 3600,
        end=now,
    )
    print(response)
