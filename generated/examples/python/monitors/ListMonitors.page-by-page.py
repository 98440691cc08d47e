"""List monitors.

A large number, page by page.
"""

from datadog_v1 import Datadog

with Datadog() as client:
    for item in client.monitors.list_monitors_pages(id_offset=0):
        print(item)
