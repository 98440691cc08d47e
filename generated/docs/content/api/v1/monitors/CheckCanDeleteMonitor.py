"""Check whether monitors can be deleted."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.monitors.check_can_delete_monitor(
        monitor_ids=[34822915, 34822916],
    )
    print(response)
