"""List SLOs.

Objectives by name.
"""

from datadog_v1 import Datadog

with Datadog() as client:
    for item in client.service_level_objectives.list_slos_pages(query="checkout"):
        print(item)
