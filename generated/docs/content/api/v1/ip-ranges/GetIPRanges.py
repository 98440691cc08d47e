"""List IP ranges."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.ip_ranges.get_ip_ranges()
    print(response)
