"""Search monitors.

What alerts for a team.
"""

from datadog_v1 import Datadog

with Datadog() as client:
    for item in client.monitors.search_monitors_pages(
        query='status:Alert tag:"team:checkout"',
    ):
        print(item)
