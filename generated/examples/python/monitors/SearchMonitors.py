"""Search monitors."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.monitors.search_monitors()
    print(response)
